public import Contract

extension FlowNodeSpec {
    private static let subflowPath = "/flows/start?"
    private static let nodePath = "/json/reply/"

    /// The flow that the node runs, if it is a subflow: what `flowId` says in its URL.
    public var subflowId: String? {
        guard let range = subflowRange, let url else { return nil }
        return String(url[range])
    }

    /// What nodes that run a flow are called.
    public static let subflowType = "FlowNode"

    /// The type of the node, if it comes with the server: what its URL says.
    var builtInType: String? {
        guard let url, url.hasPrefix(Self.nodePath) else { return nil }
        return String(url.dropFirst(Self.nodePath.count).prefix { $0 != "?" && $0 != "/" })
    }

    /// The type of the node: what it is called, or what its URL says.
    public var type: String? {
        if let typeName, !typeName.isEmpty { return typeName }
        guard let url, let path = url.firstRange(of: Self.nodePath) else { return nil }
        let name = url[path.upperBound...].prefix { $0 != "?" && $0 != "/" }
        return name.isEmpty ? nil : String(name)
    }

    /// The URL of a node that comes with the server.
    static func url(ofNode type: String) -> String { nodePath + type }

    /// The URL of a node that runs a flow.
    public static func url(ofSubflow id: String) -> String { "\(subflowPath)flowId=\(id)" }

    /// Has the node run another flow, if it runs one.
    public mutating func setSubflow(_ id: String) {
        guard let range = subflowRange else { return }
        url?.replaceSubrange(range, with: id)
    }

    /// Where in the URL the id of the flow stands.
    private var subflowRange: Range<String.Index>? {
        guard let url, let path = url.firstRange(of: Self.subflowPath) else { return nil }
        var start = path.upperBound
        while true {
            let pair = url[start...].prefix { $0 != "&" && $0 != "#" }
            let name = pair.prefix { $0 != "=" }
            if name.lowercased() == "flowid", name.endIndex < pair.endIndex {
                return url.index(after: name.endIndex)..<pair.endIndex
            }
            guard pair.endIndex < url.endIndex, url[pair.endIndex] == "&" else { return nil }
            start = url.index(after: pair.endIndex)
        }
    }
}
