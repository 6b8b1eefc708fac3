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
    /// What stands before the name of a type parameter.
    var parameterMark = ""

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
        case .parameter(let name): parameterMark + name
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
        stream: "System.IO.Stream",
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
        stream: "System.IO.Stream",
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
    static let fsharp = TypeNames(
        string: "String",
        bool: "Boolean",
        int: "Int32",
        long: "Int64",
        double: "Double",
        decimal: "Decimal",
        dateTime: "DateTime",
        timeSpan: "TimeSpan",
        guid: "Guid",
        bytes: "Byte[]",
        object: "Object",
        stream: "System.IO.Stream",
        list: "ResizeArray<#>",
        map: "Dictionary<String, #>",
        nullable: "Nullable<#>",
        parameterMark: "'"
    )
    static let java = TypeNames(
        string: "String",
        bool: "Boolean",
        int: "Integer",
        long: "Long",
        double: "Double",
        decimal: "BigDecimal",
        dateTime: "Date",
        timeSpan: "TimeSpan",
        guid: "UUID",
        bytes: "byte[]",
        object: "Object",
        stream: "InputStream",
        list: "ArrayList<#>",
        map: "HashMap<String,#>",
        nullable: "#"
    )
    static let kotlin = TypeNames(
        string: "String",
        bool: "Boolean",
        int: "Int",
        long: "Long",
        double: "Double",
        decimal: "BigDecimal",
        dateTime: "Date",
        timeSpan: "TimeSpan",
        guid: "UUID",
        bytes: "ByteArray",
        object: "Object",
        stream: "InputStream",
        list: "ArrayList<#>",
        map: "HashMap<String,#>",
        nullable: "#"
    )
    static let dart = TypeNames(
        string: "String",
        bool: "bool",
        int: "int",
        long: "int",
        double: "double",
        decimal: "double",
        dateTime: "DateTime",
        timeSpan: "Duration",
        guid: "String",
        bytes: "Uint8List",
        object: "dynamic",
        stream: "Uint8List",
        list: "List<#>",
        map: "Map<String,#>",
        nullable: "#"
    )
    static let php = TypeNames(
        string: "string",
        bool: "bool",
        int: "int",
        long: "int",
        double: "float",
        decimal: "float",
        dateTime: "DateTime",
        timeSpan: "DateInterval",
        guid: "string",
        bytes: "ByteArray",
        object: "mixed",
        stream: "ByteArray",
        list: "array<#>",
        map: "array<string,#>",
        nullable: "#"
    )
    // Below, dates and durations are the text that travels: these languages' own readers know only other forms.
    static let go = TypeNames(
        string: "string",
        bool: "bool",
        int: "int",
        long: "int64",
        double: "float64",
        decimal: "float64",
        dateTime: "string",
        timeSpan: "string",
        guid: "string",
        bytes: "[]byte",
        object: "interface{}",
        stream: "[]byte",
        list: "[]#",
        map: "map[string]#",
        nullable: "#",
        brackets: ("[", "]")
    )
    static let rust = TypeNames(
        string: "String",
        bool: "bool",
        int: "i32",
        long: "i64",
        double: "f64",
        decimal: "f64",
        dateTime: "String",
        timeSpan: "String",
        guid: "String",
        bytes: "String",
        object: "serde_json::Value",
        stream: "Vec<u8>",
        list: "Vec<#>",
        map: "HashMap<String, #>",
        nullable: "Option<#>"
    )
    static let ruby = TypeNames(
        string: "String",
        bool: "Boolean",
        int: "Integer",
        long: "Integer",
        double: "Float",
        decimal: "Float",
        dateTime: "DateTime",
        timeSpan: "String",
        guid: "String",
        bytes: "String",
        object: "Object",
        stream: "String",
        list: "Array<#>",
        map: "Hash{String => #}",
        nullable: "#"
    )
}
