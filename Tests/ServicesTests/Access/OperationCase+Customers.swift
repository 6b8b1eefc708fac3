import Contract

extension OperationCase {
    static let customers = [
        OperationCase(ListCustomers.self, foreign: .ownData(mentions: "beta customer")) { world in
            _ = try await world.customer("beta customer", in: world.beta)
            _ = try await world.customer()
            return .get("/customers")
        },
        OperationCase(GetCustomer.self, foreign: .refused(404)) { .get("/customers/\(try await $0.customer())") },
        OperationCase(NewCustomer.self, foreign: .refused(403)) {
            .post("/customers", #"{"accountId":"\#($0.alpha)","name":"New alpha customer"}"#)
        },
        OperationCase(PatchCustomer.self, foreign: .refused(404)) {
            .patch("/customers/\(try await $0.customer())", #"{"referenceId":"r-1"}"#)
        },
        OperationCase(DeleteCustomer.self, success: 204, foreign: .refused(404)) { .delete("/customers/\(try await $0.customer())") },
        OperationCase(SetCustomerStagingMode.self, foreign: .refused(404)) {
            .post("/customers/\(try await $0.customer())/staging", #"{"isStaging":true}"#)
        },
        OperationCase(GetInheritedSchedule.self, foreign: .refused(404)) {
            .get("/customers/\(try await $0.customer())/inherited-schedule")
        },
        OperationCase(TestSchedule.self, foreign: .refused(404)) { .post("/customers/\(try await $0.customer())/test-schedule") },
    ]
}
