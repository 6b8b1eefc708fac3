import ServiceKit

enum FlowOperations {
    static let all: [any Operation.Type] = [
        CopyFlow.self,
        DeleteFlow.self,
        ExportPackage.self,
        GetAvailableNodes.self,
        GetFlow.self,
        GetParameterFieldNames.self,
        ImportPackage.self,
        ListFlows.self,
        NewFlow.self,
        PatchFlow.self,
        ListFlowRevisions.self,
        GetFlowRevision.self,
        DiffFlowRevisions.self,
        RestoreFlowRevision.self,
    ]
}
