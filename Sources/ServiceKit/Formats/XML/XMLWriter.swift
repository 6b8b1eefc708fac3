/// Writes data-contract XML (`wire.md` §3.5): every member, base class first, each class's in alphabetical order.
///
/// The library's own types, whose order is explicit, keep the order of their declaration.
public struct XMLWriter {
    private var out: XMLElementWriter
    private var layouts: [ObjectIdentifier: [Member]] = [:]

    /// A member as XML orders it.
    private struct Member {
        var index: Int
        var schema: MemberSchema
        /// The namespace of the class that declares it.
        var namespace: String
    }

    /// A document with its declaration.
    ///
    /// - Parameter type: what `value` is declared as; the root has its name from it.
    public static func encode(_ value: WireValue, as type: TypeRef) -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>".utf8) + write(value, type, pretty: false)
    }

    /// XML for people, as the metadata pages show it (`wire.md` §7.7): no declaration, indented by two spaces.
    public static func pretty(_ value: WireValue, as type: TypeRef) -> [UInt8] {
        write(value, type, pretty: true)
    }

    private static func write(_ value: WireValue, _ type: TypeRef, pretty: Bool) -> [UInt8] {
        var writer = XMLWriter(out: XMLElementWriter(pretty: pretty))
        let contract = XMLContract(type)
        writer.out.start(contract.name, in: contract.isBuiltIn ? "http://schemas.microsoft.com/2003/10/Serialization/" : contract.namespace)
        if !contract.isBuiltIn { writer.out.declare(XMLContract.schemaInstance, as: "i") }
        writer.content(value, type)
        writer.out.end()
        return writer.out.bytes
    }

    private mutating func element(_ name: String, in namespace: String, _ value: WireValue, _ type: TypeRef) {
        out.start(name, in: namespace)
        if let inner = XMLContract.declared(for: type), inner != namespace { out.declare(inner) }
        content(value, type)
        out.end()
    }

    private mutating func content(_ value: WireValue, _ type: TypeRef) {
        if case .scalar(.object) = type { return untyped(value) }
        switch value {
        case .null: out.attribute("i:nil", "true")
        case .list(let items): list(items, of: type)
        case .map(let entries): map(entries, of: type)
        case .object(let object): members(of: object)
        default: out.text(value.xmlText)
        }
    }

    private mutating func list(_ items: [WireValue], of type: TypeRef) {
        let element = if case .list(let element) = type { element } else { TypeRef.scalar(.object) }
        let item = XMLContract(element)
        let namespace = item.isBuiltIn ? XMLContract.arrays : item.namespace
        for value in items {
            self.element(item.name, in: namespace, value, element)
        }
    }

    private mutating func map(_ entries: [WireValue.Entry], of type: TypeRef) {
        let valueType = type.mapValue ?? .scalar(.object)
        let pair = XMLContract.pair(valueType)
        for entry in entries {
            out.start(pair.name, in: XMLContract.arrays)
            element("Key", in: XMLContract.arrays, .text(entry.name), .scalar(.string))
            element("Value", in: XMLContract.arrays, entry.value, valueType)
            out.end()
        }
    }

    private mutating func members(of object: ObjectValue) {
        for member in layout(of: object.type.schema) {
            element(member.schema.name, in: member.namespace, object.members[member.index], member.schema.type)
        }
    }

    /// A value whose type only the element can tell.
    private mutating func untyped(_ value: WireValue) {
        guard !value.isNull else { return out.attribute("i:nil", "true") }
        let type = value.ownType
        let contract = XMLContract(type)
        let prefix = out.declare(contract.namespace)
        out.attribute("i:type", prefix.isEmpty ? contract.name : "\(prefix):\(contract.name)")
        content(value, type)
    }

    private mutating func layout(of schema: ObjectSchema) -> [Member] {
        if let known = layouts[ObjectIdentifier(schema)] { return known }
        var layout: [Member] = []
        var offset = 0
        var next: ObjectSchema? = schema
        while let level = next {
            let namespace = XMLContract.namespace(level.namespace)
            var own = level.members.enumerated().map { Member(index: offset + $0, schema: $1, namespace: namespace) }
            if level.namespace != .library {
                own.sort { $0.schema.name.utf8.lexicographicallyPrecedes($1.schema.name.utf8) }
            }
            layout = own + layout
            offset += level.members.count
            next = level.base?.schema
        }
        layouts[ObjectIdentifier(schema)] = layout
        return layout
    }
}

extension TypeRef {
    /// The type of a map's values, whether it is a plain map or a class that is one.
    fileprivate var mapValue: TypeRef? {
        switch self {
        case .map(let value): value
        case .object(let type): type.schema.mapValue
        default: nil
        }
    }
}

extension WireValue {
    /// The text of a scalar in XML.
    fileprivate var xmlText: String {
        switch self {
        case .bool(let flag): flag ? "true" : "false"
        case .dateTime(let date): date.xml
        case .guid(let guid): guid.dashed
        case .enumeration(let value): value.name
        default: plainText
        }
    }

    /// The type that a value shows by itself.
    fileprivate var ownType: TypeRef {
        switch self {
        case .null, .text, .enumeration: .scalar(.string)
        case .bool: .scalar(.bool)
        case .integer: .scalar(.long)
        case .double: .scalar(.double)
        case .decimal: .scalar(.decimal)
        case .dateTime: .scalar(.dateTime)
        case .timeSpan: .scalar(.timeSpan)
        case .guid: .scalar(.guid)
        case .bytes: .scalar(.bytes)
        case .list: .list(.scalar(.object))
        case .map: .map(.scalar(.object))
        case .object(let object): .object(object.type)
        }
    }
}
