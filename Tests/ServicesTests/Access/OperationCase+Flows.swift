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
        OperationCase(CopyFlow.self, foreign: .refused(404)) { .post("/flows/\(try await $0.flow())/copy") },
        OperationCase(GetAvailableNodes.self, foreign: .refused(404)) { .get("/flows/available-nodes?flowId=\(try await $0.flow())") },
        OperationCase(GetParameterFieldNames.self, foreign: .refused(403)) { .get("/flows/parameters?accountId=\($0.alpha)") },
        OperationCase(ExportPackage.self, foreign: .refused(403)) { .get("/packages?accountId=\($0.alpha)") },
        OperationCase(ImportPackage.self, foreign: .refused(403)) { world in
            let name = "flow \(try await world.changes())"
            return .post("/packages", #"{"accountId":"\#(world.alpha)","package":{"flows":[{"name":"\#(name)"}]}}"#)
        },
        OperationCase(ListFlowRevisions.self, foreign: .refused(404)) { .get("/flows/\(try await $0.flow())/revisions") },
        OperationCase(GetFlowRevision.self, foreign: .refused(404)) { .get("/flows/\(try await $0.flow())/revisions/1") },
        OperationCase(DiffFlowRevisions.self, foreign: .refused(404)) { .get("/flows/\(try await $0.flow())/revisions/diff") },
        OperationCase(RestoreFlowRevision.self, foreign: .refused(404)) { world in
            let id = try await world.flow()
            _ = try await world.patch("/flows/\(id)", #"{"name":"alpha flow as it was not"}"#)
            return .post("/flows/\(id)/revisions/1/restore")
        },
        OperationCase(DeleteFlow.self, success: 204, foreign: .refused(404)) { .delete("/flows/\(try await $0.flow())") },
    ]
}
