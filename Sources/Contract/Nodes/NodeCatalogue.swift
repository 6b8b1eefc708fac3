/// The kinds of nodes that come with the server, as the designer lists them.
public enum NodeCatalogue {
    public static let all: [any NodeDeclaration.Type] = [
        SetValueNode.self, WaitNode.self, LogNode.self,
        SayNode.self, DialNode.self, MenuNode.self, GatherNode.self, TransferNode.self, HangUpNode.self,
        StringMatchNode.self, BooleanComparisonNode.self, NumberComparisonNode.self, ChannelSelectorNode.self, RandomNode.self,
        ScheduleStateNode.self, CurrentTimeNode.self,
        PlayNode.self, RecordVoiceMessageNode.self, RecordCallNode.self,
        SendMessageNode.self, AskNode.self, SendEmailNode.self,
        AssistantNode.self,
        SendFaxNode.self, ReceiveFaxNode.self,
        HttpRequestNode.self,
        GetCookieNode.self, SetCookieNode.self,
        QueueNode.self, AgentStateNode.self,
        IntentNode.self,
    ]

    /// The kind of node with this type name.
    public static func node(named name: String) -> (any NodeDeclaration.Type)? { byName[name] }

    private static let byName = Dictionary(all.map { ($0.typeName, $0) }, uniquingKeysWith: { first, _ in first })
}
