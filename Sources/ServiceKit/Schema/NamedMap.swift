public import OrderedCollections

/// A class that is nothing but a map with string keys and has a name: `Struct : Dictionary<string, Value>`.
///
/// On the wire it is the map itself. It has no members; its schema names the type of the entries.
///
/// ```swift
/// /// Values by name
/// @DTO(in: .data)
/// public struct Struct: NamedMap {
///     public var entries: OrderedDictionary<String, Value> = [:]
/// }
/// ```
public protocol NamedMap: DataType {
    associatedtype Entry: WireType
    /// The entries, in the order in which they arrived.
    var entries: OrderedDictionary<String, Entry> { get set }
}

extension NamedMap {
    /// The schema of the map; ``DTO(in:name:extends:implements:dataContract:)`` asks for it.
    ///
    /// - Parameters:
    ///   - name: the name of the class.
    ///   - namespace: where clients in namespaced languages put it.
    ///   - summary: what it is for.
    public static func mapSchema(_ name: String, in namespace: Namespace, summary: String? = nil) -> ObjectSchema {
        ObjectSchema(name: name, namespace: namespace, summary: summary, mapValue: Entry.typeRef)
    }

    public init(_ entries: OrderedDictionary<String, Entry>) {
        self.init()
        self.entries = entries
    }

    /// - Throws: ``BindingError`` if `wire` is no object, or an entry is not of the entries' type.
    public init(wire: WireValue) throws(BindingError) {
        self.init(try OrderedDictionary(wire: wire))
    }

    public var wireValue: WireValue { entries.wireValue }

    public func writeJSON(to out: inout JSONWriter) {
        entries.writeJSON(to: &out)
    }

    // There are no members to number.

    public mutating func bindMember(_ index: Int, _ value: WireValue) throws(BindingError) {}
    public func memberValue(_ index: Int) -> WireValue { .null }
    public func writeMembers(to out: inout JSONWriter) {}
}
