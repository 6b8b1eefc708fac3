/// Which part of an answer becomes the rows of a table, in CSV and JSONL (`wire.md` §3.3, §3.4).
public enum RowStyle: Sendable {
    /// The original's choice: lists, and the first collection of a class marked as data contract; any other object is
    /// one row.
    case asOriginal
    /// Besides, a class with a list of objects named `items` (a `ListResponse<T>`) gives a row per item.
    case perItem
}

/// An answer, sorted into what a table can show.
enum Rows {
    /// A header and a row per object.
    case objects(ObjectSchema, [WireValue])
    /// One object: a header and a row.
    case single(ObjectValue)
    /// Names and values: a header and a row.
    case map([WireValue.Entry])
    /// Values without a header.
    case values([WireValue])
    case scalar(WireValue)

    init(_ value: WireValue, type: TypeRef, style: RowStyle) {
        switch value {
        case .list(let items): self = Self.list(items, of: type)
        case .map(let entries): self = .map(entries)
        case .object(let object): self = Self.object(object, style: style)
        default: self = .scalar(value)
        }
    }

    private static func list(_ items: [WireValue], of type: TypeRef) -> Rows {
        if case .list(let element) = type, let schema = element.objectSchema, schema.mapValue == nil { return .objects(schema, items) }
        return .values(items)
    }

    private static func object(_ object: ObjectValue, style: RowStyle) -> Rows {
        let members = zip(object.type.schema.allMembers, object.members)
        if style == .perItem, let (_, items) = members.first(where: { $0.0.wireName == "items" && $0.0.isListOfObjects }) {
            let items = if case .list(let items) = items { items } else { [WireValue]() }
            return list(items, of: object.type.schema.allMembers.first { $0.wireName == "items" }?.type ?? .scalar(.object))
        }
        guard object.type.schema.isDataContract else { return .single(object) }
        let candidates = members.filter { $0.0.name != "ResponseStatus" }
        if let (member, value) = candidates.first(where: { $0.0.isCollection }) {
            return Rows(value.isNull ? .list([]) : value, type: member.type, style: .asOriginal)
        }
        for case (_, .object(let inner)) in candidates { return .single(inner) }
        return .single(object)
    }
}

extension MemberSchema {
    fileprivate var isCollection: Bool {
        switch type {
        case .list, .map: true
        default: false
        }
    }

    fileprivate var isListOfObjects: Bool {
        if case .list(let element) = type { element.objectSchema != nil } else { false }
    }
}
