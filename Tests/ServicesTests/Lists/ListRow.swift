import ServiceKit

/// An item of a list as clients get it.
struct ListRow: Sendable {
    let members: [String: WireValue]

    /// - Throws: what is not an object.
    init(_ item: WireValue) throws {
        guard case .map(let entries) = item else { throw BindingError(value: "\(item)", expected: "an object") }
        members = Dictionary(entries.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    }

    var id: String { text("id") ?? "" }

    /// A member of text; dates and names of enumerations are text in JSON.
    func text(_ member: String) -> String? {
        if case .text(let text)? = members[member] { text } else { nil }
    }

    func isTrue(_ member: String) -> Bool { members[member] == .bool(true) }

    /// What stands at a path: `flowParams.N.numberValue`; in lists, for each item.
    func all(_ path: String) -> [WireValue] {
        path.split(separator: ".").reduce([.map(members.map { WireValue.Entry($0.key, $0.value) })]) { found, name in
            found.flatMap { value -> [WireValue] in
                let items = if case .list(let items) = value { items } else { [value] }
                return items.compactMap { item in
                    guard case .map(let entries) = item else { return nil }
                    return entries.first { $0.name == name }?.value
                }
            }
        }
    }

    func texts(_ path: String) -> [String] {
        all(path).compactMap { if case .text(let text) = $0 { text } else { nil } }
    }

    func contains(_ part: String, in names: String...) -> Bool {
        names.contains { text($0)?.lowercased().contains(part.lowercased()) == true }
    }
}

/// What rows are sorted by, in ascending order.
enum RowKey: Comparable {
    case absent
    case number(Double)
    /// Strings compare as their scalars do, in the library's own machine code: tests sort many rows.
    case text(String)

    init(_ value: WireValue?) {
        switch value {
        case .text(let text): self = .text(text.lowercased())
        case .bool(let flag): self = .number(flag ? 1 : 0)
        case .integer(let number): self = .number(Double(number))
        case .double(let number): self = .number(number)
        default: self = .absent
        }
    }

    static func < (one: RowKey, other: RowKey) -> Bool {
        switch (one, other) {
        case (.absent, .absent): false
        case (.absent, _): true
        case (.number(let a), .number(let b)): a < b
        case (.text(let a), .text(let b)): a < b
        default: false
        }
    }
}

extension [ListRow] {
    /// By a member, ties by id; in descending order all of it is turned around.
    func sorted(by member: String) -> [ListRow] {
        map { (key: RowKey($0.members[member]), id: $0.id, row: $0) }.sorted { one, other in
            if one.key < other.key { return true }
            if other.key < one.key { return false }
            return one.id < other.id
        }
        .map(\.row)
    }
}
