extension Deviation {
    /// What flows have beyond the original: revisions, and packages that can be tried.
    static let flows =
        ["ListFlowRevisions", "GetFlowRevision", "DiffFlowRevisions", "RestoreFlowRevision", "FlowRevisionInfo"].map {
            Deviation($0, "there", because: "flows keep every state they had")
        }
        + [
            "FlowDiff", "FlowChanges", "FlowMemberChange", "FlowNodeChange", "FlowTransitionChange", "FlowNodeParameterChange",
            "FlowParameterChange", "FlowExitChange",
        ].map { Deviation($0, "there", because: "states of a flow are compared") }
        + ["PackageImportInfo", "PackageFlow", "PackageFieldInfo", "PackageResource", "PackageResourceTypes", "PackageConflict"].map {
            Deviation($0, "there", because: "who imports wants to know what happens, and the new ids")
        }
        + ["AvailableFlowNode"].map {
            Deviation($0, "there", because: "a designer shows what suits a flow")
        }
        + members

    private static let members = [
        Deviation(
            "NewFlow.members",
            "accountId: string; name: string; roles: List<FlowRoles>; description: string; notes: string; customerId: string; "
                + "nodes: List<FlowNode>; parameters: List<FlowParameter>; exits: List<FlowExit>; ui: FlowUI; tagIds: List<string>; "
                + "comment: string",
            because: "a revision says why it was made"
        ),
        Deviation(
            "PatchFlow.members",
            "flowId: string; name: string; roles: List<FlowRoles>; description: string; notes: string; customerId: string; "
                + "nodes: List<FlowNode>; parameters: List<FlowParameter>; exits: List<FlowExit>; ui: FlowUI; tagIds: List<string>; "
                + "comment: string",
            because: "a revision says why it was made"
        ),
        Deviation("GetAvailableNodes.answer", "List<AvailableFlowNode>", because: "the contract says Object, each item a FlowNodeSpec"),
        Deviation(
            "ImportPackage.members",
            "accountId: string; package: PackageInfo; preflight: bool; resourceMap: Dictionary<string,string>",
            because: "an import can be tried, and told what is what"
        ),
        Deviation("ImportPackage.answer", "PackageImportInfo", because: "who imports wants to know the new ids"),
    ]
}
