/// A member's name in Python: every capital becomes `_` and its small letter (`isBYOA` is `is_b_y_o_a`), which is what the
/// client's own conversion turns back.
struct PythonName {
    let text: String
    /// Whether the client's conversion does not give the name on the wire, so that it must be told.
    let needsConfig: Bool

    init(_ wireName: String) {
        var snake = ""
        for letter in wireName {
            if letter.isUppercase { snake += "_" }
            snake += letter.lowercased()
        }
        if snake.hasPrefix("_") { snake.removeFirst() }
        let isReserved = Self.reserved.contains(snake)
        text = isReserved ? snake + "_" : snake
        needsConfig = isReserved || Self.camel(snake) != wireName
    }

    /// The conversion of `dataclasses_json`: a letter after `_` becomes a capital.
    private static func camel(_ snake: String) -> String {
        var result = ""
        var isNext = false
        for letter in snake {
            if letter == "_" {
                isNext = true
            } else {
                result += isNext ? letter.uppercased() : String(letter)
                isNext = false
            }
        }
        return result
    }

    private static let reserved: Set<String> = [
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "false", "finally",
        "for", "from", "global", "if", "import", "in", "is", "lambda", "none", "nonlocal", "not", "or", "pass", "raise", "return", "true",
        "try", "while", "with", "yield",
        // Names the code itself uses: a member of that name would hide it from the members below.
        "datetime", "decimal", "field", "config", "str", "int", "bool", "float", "bytes",
    ]
}

/// A member's type and the value it starts with.
struct PythonValue {
    let type: String
    private let value: String
    private let isFactory: Bool

    init(_ member: ClientMember, _ names: TypeNames, _ settings: ClientSettings) {
        let spelled = names.spell(member.type)
        if let constant = member.constant {
            (type, value, isFactory) = (spelled, String(constant), false)
        } else if member.type.isCollection, settings.flag(.initializeCollections) {
            if case .map = member.type { value = "dict" } else { value = "list" }
            (type, isFactory) = (spelled, true)
        } else if let zero = Self.zero(member.type) {
            (type, value, isFactory) = (spelled, zero, false)
        } else if case .nullable = member.type {
            (type, value, isFactory) = (spelled, "None", false)
        } else {
            (type, value, isFactory) = ("Optional[\(spelled)]", "None", false)
        }
    }

    /// The right side of the declaration.
    func initial(fieldName: String?) -> String {
        guard fieldName != nil || isFactory else { return value }
        let metadata = fieldName.map { "metadata=config(field_name='\($0)'), " } ?? ""
        return "field(\(metadata)\(isFactory ? "default_factory" : "default")=\(value))"
    }

    private static func zero(_ type: TypeRef) -> String? {
        switch type {
        case .scalar(.bool): "False"
        case .scalar(.int), .scalar(.long): "0"
        case .scalar(.double): "0.0"
        case .scalar(.decimal): "decimal.Decimal(0)"
        case .scalar(.dateTime): "datetime.datetime(1, 1, 1)"
        case .scalar(.timeSpan): "datetime.timedelta()"
        default: nil
        }
    }
}

extension TypeRef {
    /// The names of the declared types that stand in the type.
    var typeNames: [String] {
        switch self {
        case .nullable(let inner), .list(let inner), .map(let inner): inner.typeNames
        case .enumeration(let type): [type.schema.name]
        case .object(let type): [type.schema.name] + ((type as? any GenericDataType.Type)?.argument.typeNames ?? [])
        case .scalar, .parameter: []
        }
    }
}
