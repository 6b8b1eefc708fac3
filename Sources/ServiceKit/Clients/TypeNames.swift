/// How a language spells the types that need no declaration (`wire.md` §8.5). In the patterns `#` stands for the inner type.
struct TypeNames: Sendable {
    let string: String
    let bool: String
    let int: String
    let long: String
    let double: String
    let decimal: String
    let dateTime: String
    let timeSpan: String
    let guid: String
    let bytes: String
    let object: String
    let stream: String
    let list: String
    let map: String
    let nullable: String
    /// What encloses a type argument.
    var brackets = ("<", ">")

    func name(of scalar: Scalar) -> String {
        switch scalar {
        case .string: string
        case .bool: bool
        case .int: int
        case .long: long
        case .double: double
        case .decimal: decimal
        case .dateTime: dateTime
        case .timeSpan: timeSpan
        case .guid: guid
        case .bytes: bytes
        case .object: object
        case .stream: stream
        }
    }

    func spell(_ type: TypeRef) -> String {
        switch type {
        case .scalar(let scalar): name(of: scalar)
        case .nullable(let inner): fill(nullable, spell(inner))
        case .list(let element): fill(list, spell(element))
        case .map(let value): fill(map, spell(value))
        case .enumeration(let type): type.schema.name
        case .parameter(let name): name
        case .object(let type):
            if let generic = type as? any GenericDataType.Type {
                "\(type.schema.name)\(brackets.0)\(spell(generic.argument))\(brackets.1)"
            } else {
                type.schema.name
            }
        }
    }

    private func fill(_ pattern: String, _ inner: String) -> String {
        pattern.split(separator: "#", omittingEmptySubsequences: false).joined(separator: inner)
    }
}

/// One table for all languages: a row each, in the order string, bool, int, long, double, decimal; date, duration, GUID,
/// bytes; any value, stream; list, map, nullable.
extension TypeNames {
    static let csharp = TypeNames(
        string: "string",
        bool: "bool",
        int: "int",
        long: "long",
        double: "double",
        decimal: "decimal",
        dateTime: "DateTime",
        timeSpan: "TimeSpan",
        guid: "Guid",
        bytes: "byte[]",
        object: "Object",
        stream: "Stream",
        list: "List<#>",
        map: "Dictionary<string, #>",
        nullable: "#?"
    )
    static let vbnet = TypeNames(
        string: "String",
        bool: "Boolean",
        int: "Integer",
        long: "Long",
        double: "Double",
        decimal: "Decimal",
        dateTime: "Date",
        timeSpan: "TimeSpan",
        guid: "Guid",
        bytes: "Byte()",
        object: "Object",
        stream: "Stream",
        list: "List(Of #)",
        map: "Dictionary(Of String, #)",
        nullable: "Nullable(Of #)",
        brackets: ("(Of ", ")")
    )
    static let python = TypeNames(
        string: "str",
        bool: "bool",
        int: "int",
        long: "int",
        double: "float",
        decimal: "Decimal",
        dateTime: "datetime.datetime",
        timeSpan: "datetime.timedelta",
        guid: "str",
        bytes: "bytes",
        object: "Object",
        stream: "bytes",
        list: "List[#]",
        map: "Dict[str, #]",
        nullable: "Optional[#]",
        brackets: ("[", "]")
    )
    static let javascript = TypeNames(
        string: "string",
        bool: "boolean",
        int: "number",
        long: "number",
        double: "number",
        decimal: "number",
        dateTime: "string",
        timeSpan: "string",
        guid: "string",
        bytes: "string",
        object: "Object",
        stream: "Blob",
        list: "#[]",
        map: "{ [index: string]: #; }",
        nullable: "#"
    )
    static let swift = TypeNames(
        string: "String",
        bool: "Bool",
        int: "Int",
        long: "Int",
        double: "Double",
        decimal: "Double",
        dateTime: "Date",
        timeSpan: "TimeInterval",
        guid: "String",
        bytes: "[UInt8]",
        object: "JSONValue",
        stream: "Data",
        list: "[#]",
        map: "[String:#]",
        nullable: "#"
    )
}
