public import OrderedCollections

/// Lists, maps, optionals, enumerations, classes and untyped values.

extension Optional: WireType where Wrapped: WireType {
    public static var typeRef: TypeRef {
        Wrapped.typeRef.isValueType ? .nullable(Wrapped.typeRef) : Wrapped.typeRef
    }

    public init(wire: WireValue) throws(BindingError) {
        self = wire.isNull ? nil : try Wrapped(wire: wire)
    }

    public var wireValue: WireValue { self?.wireValue ?? .null }

    public func writeJSON(to out: inout JSONWriter) {
        if let self { self.writeJSON(to: &out) } else { out.null() }
    }
}

extension Array: WireType where Element: WireType {
    public static var typeRef: TypeRef { .list(Element.typeRef) }

    /// A list, or its JSV text: `a,b`, `[a,b]`, `["a","b"]`.
    public init(wire: WireValue) throws(BindingError) {
        let items: [WireValue]
        switch wire {
        case .list(let list): items = list
        case .text(let text): items = try JSVReader.list(text, ofTexts: Element.typeRef.isScalar)
        default: throw BindingError(value: wire.preview, expected: "a list")
        }
        self = []
        reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            do { append(try Element(wire: item)) } catch { throw error.within(String(index)) }
        }
    }

    public var wireValue: WireValue { .list(map(\.wireValue)) }

    public func writeJSON(to out: inout JSONWriter) {
        out.beginArray()
        for element in self { element.writeJSON(to: &out) }
        out.endArray()
    }
}

extension OrderedDictionary: WireType where Key == String, Value: WireType {
    public static var typeRef: TypeRef { .map(Value.typeRef) }

    /// Entries without a value are left out, unless the values may be absent.
    public init(wire: WireValue) throws(BindingError) {
        self = [:]
        let absent = try? Value(wire: .null)
        for entry in try wire.entries(ofTexts: Value.typeRef.isScalar) {
            guard !entry.value.isNull else {
                self[entry.name] = absent
                continue
            }
            do { self[entry.name] = try Value(wire: entry.value) } catch { throw error.within(entry.name) }
        }
    }

    public var wireValue: WireValue { .map(map { WireValue.Entry($0.key, $0.value.wireValue) }) }

    /// Null entries are left out, key and all (`wire.md` §3.1).
    public func writeJSON(to out: inout JSONWriter) {
        out.beginObject()
        for (key, value) in self where !value.wireValue.isNull {
            out.key(key)
            value.writeJSON(to: &out)
        }
        out.endObject()
    }
}

extension WireEnum {
    public static var typeRef: TypeRef { .enumeration(Self.self) }

    /// The name in any case, or the number.
    public init(wire: WireValue) throws(BindingError) {
        let text = wire.trimmedText ?? ""
        if let value = Self(rawValue: text) {
            self = value
            return
        }
        let members = Self.schema.members
        guard let member = members.first(where: { $0.name.lowercased() == text.lowercased() || String($0.number) == text }),
            let value = Self(rawValue: member.name)
        else {
            throw BindingError(value: wire.preview, expected: "one of \(members.map(\.name).joined(separator: ", "))")
        }
        self = value
    }

    public var wireValue: WireValue {
        let number = Self.schema.members.first { $0.name == rawValue }?.number ?? 0
        return .enumeration(EnumValue(name: rawValue, number: number))
    }

    public func writeJSON(to out: inout JSONWriter) {
        out.value(rawValue)
    }
}

extension DataType {
    /// An object, or its JSV text. Names in any case; unknown names are ignored; `null` leaves the default.
    public init(wire: WireValue) throws(BindingError) {
        self.init()
        let schema = Self.schema
        for entry in try wire.entries() where !entry.value.isNull {
            guard let index = schema.index(ofMember: entry.name) else { continue }
            do { try bindMember(index, entry.value) } catch { throw error.within(entry.name) }
        }
    }

    public var wireValue: WireValue {
        .object(ObjectValue(type: Self.self, members: Self.schema.allMembers.indices.map(memberValue)))
    }
}

extension WireValue: WireType {
    public static var typeRef: TypeRef { .scalar(.object) }

    public init(wire: WireValue) throws(BindingError) {
        self = wire
    }

    public var wireValue: WireValue { self }

    public func writeJSON(to out: inout JSONWriter) {
        switch self {
        case .null: out.null()
        case .bool(let flag): out.value(flag)
        case .integer(let number): out.value(number)
        case .double(let number): out.value(number)
        case .decimal(let number): number.writeJSON(to: &out)
        case .text(let text): out.value(text)
        case .enumeration(let value): value.isFlags ? out.value(Int64(value.number)) : out.value(value.name)
        case .dateTime(let date): date.writeJSON(to: &out)
        case .timeSpan(let span): span.writeJSON(to: &out)
        case .guid(let guid): guid.writeJSON(to: &out)
        case .bytes(let bytes): bytes.writeJSON(to: &out)
        case .list(let items): items.writeJSON(to: &out)
        case .map(let entries):
            out.beginObject()
            for entry in entries where !entry.value.isNull {
                out.key(entry.name)
                entry.value.writeJSON(to: &out)
            }
            out.endObject()
        case .object(let object):
            out.beginObject()
            for (member, value) in zip(object.type.schema.allMembers, object.members) where !value.isNull {
                out.member(member, value)
            }
            out.endObject()
        }
    }

    /// Sets `target` from this value.
    public func bind<T: WireType>(to target: inout T) throws(BindingError) {
        target = try T(wire: self)
    }

    /// The names and values of an object that was read in any format.
    ///
    /// - Parameter ofTexts: whether values that look like lists or objects are texts.
    func entries(ofTexts: Bool = false) throws(BindingError) -> [Entry] {
        switch self {
        case .map(let entries): return entries
        case .text(let text): return try JSVReader.entries(text, ofTexts: ofTexts)
        case .object(let object):
            return zip(object.type.schema.allMembers, object.members).map { Entry($0.wireName, $1) }
        default: throw BindingError(value: preview, expected: "an object")
        }
    }
}
