/// Which account is whose parent.
public struct AccountTree: Sendable {
    /// More levels than anyone needs; ends a walk over a circle that was stored by mistake.
    static let maxDepth = 64
    private let parents: [String: String]

    /// - Parameter parents: the parent of each account that has one.
    public init(parents: [String: String]) {
        self.parents = parents
    }

    /// The ancestors of an account, outermost first, as `AccountInfo.ancestorIds` lists them.
    public func ancestors(of accountId: String) -> [String] {
        var path: [String] = []
        var current = accountId
        while let parent = parents[current], path.count < Self.maxDepth, parent != accountId, !path.contains(parent) {
            path.append(parent)
            current = parent
        }
        return path.reversed()
    }

    /// Whether `accountId` can become a child of `parentId` without being its own ancestor.
    public func canMove(_ accountId: String, under parentId: String) -> Bool {
        accountId != parentId && !ancestors(of: parentId).contains(accountId) && ancestors(of: parentId).count < Self.maxDepth - 1
    }
}
