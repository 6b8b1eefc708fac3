import Domain

/// How an entity is found, what it refers to, and what nobody else may have.
///
/// ```swift
/// var index = EntityIndex()
/// index.key("type", type.rawValue)
/// index.reference("flowId", to: .flow, flowId)
/// index.text("name", name)
/// index.unique("phoneNumber", phoneNumber, in: "account:\(accountId)")
/// ```
public struct EntityIndex: Sendable, Equatable {
    struct Key: Hashable, Sendable {
        var name: String
        var value: String
        var target: EntityKind?
        var isOwner: Bool
    }

    struct Text: Hashable, Sendable {
        var name: String
        var folded: String
    }

    struct Unique: Hashable, Sendable {
        var field: String
        var space: String
        var value: String
    }

    private(set) var keys: Set<Key> = []
    private(set) var texts: Set<Text> = []
    private(set) var uniques: Set<Unique> = []
    /// Where in the document references stand that do not stand in the member that they are named by.
    private(set) var paths: [Key: [String]] = [:]

    public init() {}

    init(keys: Set<Key>, texts: Set<Text>, uniques: Set<Unique>) {
        (self.keys, self.texts, self.uniques) = (keys, texts, uniques)
    }

    /// A value that lists filter by. Compared byte by byte, however long; nothing if it is absent or empty.
    public mutating func key(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        keys.insert(Key(name: name, value: Self.fitted(value), target: nil, isOwner: false))
    }

    /// Another entity of the same account that this one needs. Lists can filter by it like by a key.
    ///
    /// - Parameters:
    ///   - name: the member that names it, for the error if there is none.
    ///   - isOwner: whether this one goes with the other if that is deleted with all that belongs to it.
    ///   - path: where exactly it is named, if that is deep inside the member; the error says so.
    public mutating func reference(_ name: String, to kind: EntityKind, _ id: String?, isOwner: Bool = false, at path: String? = nil) {
        guard let id, !id.isEmpty else { return }
        let key = Key(name: name, value: id, target: kind, isOwner: isOwner)
        keys.insert(key)
        if let path { paths[key, default: []].append(path) }
    }

    /// A text that lists look into, in any case.
    public mutating func text(_ name: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        texts.insert(Text(name: name, folded: String(decoding: CaseFolding.fold(text), as: UTF8.self)))
    }

    /// A value that only one entity of the kind may have.
    ///
    /// - Parameters:
    ///   - field: the member, for the error if another has it.
    ///   - value: in the form in which two are the same, such as folded.
    ///   - space: within what: an account, a customer; `""` for the whole installation.
    public mutating func unique(_ field: String, _ value: String?, in space: String) {
        guard let value, !value.isEmpty else { return }
        uniques.insert(Unique(field: field, space: space, value: Self.fitted(value)))
    }

    /// A value as an index holds it: itself, or, if it is longer than indexes take, a hash of it.
    ///
    /// NUL is U+FFFD, as PostgreSQL stores it; two keys must not become one there.
    static func fitted(_ value: String) -> String {
        if value.utf8.count > maxBytes { return "sha256:\(SecretToken.hash(value))" }
        return value.utf8.contains(0) ? value.replacing("\0", with: "\u{FFFD}") : value
    }

    private static let maxBytes = 500
}
