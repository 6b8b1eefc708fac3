import Contract

extension OperationCase {
    static let flows = [
        OperationCase(ListFlows.self, foreign: .ownData(mentions: "beta flow")) { world in
            _ = try await world.flow("beta flow", in: world.beta)
            _ = try await world.flow()
            return .get("/flows")
        },
        OperationCase(GetFlow.self, foreign: .refused(404)) { .get("/flows/\(try await $0.flow())") },
        OperationCase(NewFlow.self, foreign: .refused(403)) { .post("/flows", #"{"accountId":"\#($0.alpha)","name":"New alpha flow"}"#) },
        OperationCase(PatchFlow.self, foreign: .refused(404)) { .patch("/flows/\(try await $0.flow())", #"{"notes":"n"}"#) },
        OperationCase(DeleteFlow.self, success: 204, foreign: .refused(404)) { .delete("/flows/\(try await $0.flow())") },
    ]
}
