public import Contract
public import ServiceKit

/// The order of a list: by one member of its items, ties by id in the same direction.
///
/// Text is compared without regard to case; items that lack the member come before all others when ascending.
public struct Sorting: Sendable, Equatable {
    /// The member's name on the wire.
    public var field: String
    public var descending: Bool

    private init(field: String, descending: Bool) {
        self.field = field
        self.descending = descending
    }

    /// Newest first: what a list that asks for nothing gets.
    public static let newestFirst = Sorting(field: "dateCreated", descending: true)

    /// - Parameters:
    ///   - field: the name of a scalar member of `type`, in any case; `nil` and `""` mean newest first.
    ///   - order: the direction, if a field is named.
    /// - Throws: 400 naming `sortField` if `type` has no such scalar member.
    public init(field: String?, order: SortOrders = .ascend, of type: any ServiceKit.DataType.Type) throws(ServiceError) {
        guard let field, !field.isEmpty else {
            self = .newestFirst
            return
        }
        let schema = type.schema
        guard let index = schema.index(ofMember: field), schema.allMembers[index].type.isSortable else {
            throw .invalid("sortField", "'\(field.prefix(100))' is not a field that \(schema.name) can be sorted by")
        }
        self = Sorting(field: schema.allMembers[index].wireName, descending: order == .descend)
    }
}

extension TypeRef {
    /// Whether values of this type have an order: text, numbers, dates, flags and names of an enumeration.
    var isSortable: Bool {
        switch unwrapped {
        case .scalar(.object), .scalar(.stream), .scalar(.bytes): false
        case .scalar, .enumeration: true
        case .nullable, .list, .map, .object, .parameter: false
        }
    }
}
