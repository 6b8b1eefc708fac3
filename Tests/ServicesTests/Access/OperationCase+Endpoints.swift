import Contract

extension OperationCase {
    static let endpoints =
        makingEndpoints + [
            OperationCase(ListEndpoints.self, foreign: .ownData(mentions: "beta team")) { world in
                _ = try await world.endpoint(.team, "beta team", in: world.beta)
                _ = try await world.endpoint()
                return .get("/endpoints")
            },
            OperationCase(GetEndpoint.self, foreign: .refused(404)) { .get("/endpoints/\(try await $0.endpoint())") },
            OperationCase(PatchEndpoint.self, foreign: .refused(404)) {
                .patch("/endpoints/\(try await $0.endpoint())", #"{"referenceId":"r-1"}"#)
            },
            OperationCase(PatchEndpoints.self, foreign: .refused(400)) {
                .patch("/endpoints", #"{"endpointIds":["\#(try await $0.endpoint())"],"patch":{"referenceId":"r-1"}}"#)
            },
            OperationCase(DeleteEndpoint.self, success: 204, foreign: .refused(404)) { .delete("/endpoints/\(try await $0.endpoint())") },
            OperationCase(FindDuplicateEndpoints.self, foreign: .refused(403)) {
                .get("/endpoints/duplicates?accountId=\($0.alpha)&endpointFieldName=Code")
            },
            OperationCase(RegenerateSipPassword.self, foreign: .refused(404)) { world in
                let id = try await world.endpoint(.sipTrunk) { $0.sipUserName = "trunk-\(try await world.changes())" }
                return .patch("/endpoints/sip/\(id)/password", "{}")
            },
            OperationCase(VerifyCallerId.self, foreign: .refused(404)) { world in
                .post("/endpoints/verify-caller-id", #"{"endpointId":"\#(try await world.number())"}"#)
            },
            OperationCase(ProvisionCogito.self, success: 204, foreign: .refused(403)) {
                .post("/endpoints/cogito/provision", #"{"accountId":"\#($0.alpha)"}"#)
            },
        ]

    private static let makingEndpoints = [
        OperationCase(NewTeamEndpoint.self, foreign: .refused(403)) { made("team", $0, #""name":"alpha team""#) },
        OperationCase(NewAssistantEndpoint.self, foreign: .refused(403)) { made("assistant", $0, #""name":"alpha assistant""#) },
        OperationCase(NewSipTrunkEndpoint.self, foreign: .refused(403)) { made("sip-trunk", $0, #""name":"alpha trunk""#) },
        OperationCase(NewEmailEndpoint.self, foreign: .refused(403)) {
            made("email", $0, #""emailAddress":"box-\#(try await $0.changes())@alpha.test""#)
        },
        OperationCase(NewUserEndpoint.self, foreign: .refused(403)) {
            let email = "new-user-\(try await $0.changes())@alpha.test"
            return made("users", $0, #""userFirstName":"Ann","userEmailAddress":"\#(email)","userPassword":"correct horse""#)
        },
    ]

    static let phoneNumbers = [
        OperationCase(BuyPhoneNumber.self, foreign: .refused(403)) {
            made("phone-numbers", $0, #""number":"\#(try await $0.freeNumber())""#)
        },
        OperationCase(SearchPhoneNumbers.self, foreign: .refused(403)) { .get("/endpoints/phone-numbers/search?accountId=\($0.alpha)") },
        OperationCase(SetPhoneNumberIsFax.self, foreign: .refused(404)) {
            .patch("/phone-numbers/\(try await $0.number())/fax", #"{"isFax":true}"#)
        },
        OperationCase(SyncPhoneNumbers.self, success: 204, foreign: .refused(403)) {
            .post("/phone-numbers/sync", #"{"accountId":"\#($0.alpha)"}"#)
        },
    ]

    private static func made(_ what: String, _ world: World, _ members: String) -> TestRequest {
        .post("/endpoints/\(what)", #"{"accountId":"\#(world.alpha)",\#(members)}"#)
    }
}
