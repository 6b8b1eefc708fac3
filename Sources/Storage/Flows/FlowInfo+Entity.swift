public import Contract
import Domain
import ServiceKit

extension FlowInfo: Entity {
    public static let kind = EntityKind.flow
    public var ownerCustomerId: String? { customerId }
    public var title: String { name ?? "" }

    public mutating func settle() {
        nodeCount = nodes.count
    }

    public func index(_ reader: EntityReader) -> EntityIndex {
        var index = EntityIndex()
        index.text("name", name)
        for role in roles { index.key("role", role.rawValue) }
        for type in nodeTypes { index.key("nodeType", type) }
        for tag in tags { index.key("tag", tag.id) }
        for use in references {
            guard let kind = EntityKind(use.target) else { continue }
            index.reference(use.path.hasPrefix("nodes.") ? "nodes" : "parameters", to: kind, use.id, at: use.path)
        }
        return index
    }

    public func check(replacing old: FlowInfo?, _ reader: EntityReader) throws {
        try reader.checkName(name)
        try reader.checkTags(tags, replacing: old?.tags, of: accountId)
        try checkGraph()
    }

    public func stored(members: [String], action: String, _ change: EntityChange) throws {
        try change.addRevision(of: self, members: members, action: action)
    }

    public func deleted(_ change: EntityChange) throws {
        try change.deleteRevisions(of: self)
    }

    public mutating func removeDerived() {
        (accountName, customerName, customerBreadcrumb) = (nil, nil, [])
        tags = tags.idsOnly
    }

    public mutating func derive(_ reader: EntityReader) throws {
        accountName = try reader.accountName(accountId ?? "")
        customerBreadcrumb = try customerId.map(reader.customerPath) ?? []
        customerName = customerBreadcrumb.last?.name
        tags = try reader.tags(tags, of: accountId)
    }

    /// Lists show what a flow takes and gives; the graph and its layout only if they are asked for.
    public mutating func removeDetail() {
        (nodes, ui) = ([], nil)
    }
}

extension EntityKind {
    /// `nil` for what no version stores yet.
    init?(_ target: FlowReference.Target) {
        self.init(rawValue: target.rawValue)
    }
}
