/// An element as read. Namespaces and the order of elements do not matter to the binding and are not kept.
package struct XMLElement {
    /// The name without its prefix.
    package var name: String
    var isNil = false
    package var children: [XMLElement] = []
    /// The text between the tags; what stands between child elements is not kept.
    package var text = ""

    /// The element as a value of the type that the binding will make of it.
    func wireValue(as type: TypeRef) -> WireValue {
        if isNil { return .null }
        switch type {
        case .list(let element) where !children.isEmpty || text.isBlank:
            return .list(children.map { $0.wireValue(as: element) })
        case .map(let value): return map(value)
        case .object(let type):
            if let value = type.schema.mapValue { return map(value) }
            guard !children.isEmpty || text.isBlank else { return .text(text) }
            return .map(
                children.map { child in
                    let schema = type.schema
                    let member = schema.index(ofMember: child.name).map { schema.allMembers[$0].type }
                    return WireValue.Entry(child.name, child.wireValue(as: member ?? .scalar(.object)))
                }
            )
        case .nullable(let inner): return wireValue(as: inner)
        default:
            guard !children.isEmpty else { return .text(text) }
            return .map(children.map { WireValue.Entry($0.name, $0.wireValue(as: .scalar(.object))) })
        }
    }

    /// Entries are elements with a `Key` and a `Value`; any other element is an entry by its own name.
    private func map(_ value: TypeRef) -> WireValue {
        guard !children.isEmpty || text.isBlank else { return .text(text) }
        return .map(
            children.map { child in
                guard let key = child.children.first(where: { $0.name == "Key" }) else {
                    return WireValue.Entry(child.name, child.wireValue(as: value))
                }
                let content = child.children.first { $0.name == "Value" }
                return WireValue.Entry(key.text, content?.wireValue(as: value) ?? .null)
            }
        )
    }
}

extension String {
    fileprivate var isBlank: Bool { utf8.allSatisfy(\.isSpace) }
}
