extension TypeRef {
    /// The type of a member, as the macro asks for it.
    public static func of<T: WireType>(_ type: T.Type) -> TypeRef {
        T.typeRef
    }

    /// The type of an operation's answer; `nil` for ``NoContent``.
    public static func answer(_ type: Any.Type) -> TypeRef? {
        switch type {
        case let type as any WireType.Type: type.typeRef
        case is RawContent.Type: .scalar(.stream)
        default: nil
        }
    }
}

/// What stands for the parameter in the open form of a generic class: `ListResponse<OpenParameter>` is `ListResponse<T>`.
public struct OpenParameter: WireType {
    public static var typeRef: TypeRef { .parameter("T") }

    public init(wire: WireValue) throws(BindingError) {
        throw BindingError(value: "", expected: "a type without open parameters")
    }

    public var wireValue: WireValue { .null }

    public func writeJSON(to out: inout JSONWriter) {
        out.null()
    }
}
