/// A member as Swift code spells it.
struct SwiftMember {
    let name: String
    let type: String
    /// The value it starts with; `nil` if it starts absent.
    let initial: String?
    private let isOptional: Bool

    init(_ member: ClientMember, _ names: TypeNames, _ settings: ClientSettings) {
        name = Self.escaped(member.wireName)
        type = names.spell(member.type)
        if let constant = member.constant {
            initial = String(constant)
        } else if member.type.isCollection, settings.flag(.initializeCollections) {
            if case .map = member.type { initial = "[:]" } else { initial = "[]" }
        } else if !settings.flag(.makePropertiesOptional), let zero = Self.zero(member.type) {
            initial = zero
        } else {
            initial = nil
        }
        isOptional = initial == nil
    }

    /// The name, in backticks if it means something to the language.
    static func escaped(_ name: String) -> String {
        reserved.contains(name) ? "`\(name)`" : name
    }

    var declaration: String {
        "public var \(name):\(type)\(initial.map { " = \($0)" } ?? "?")"
    }

    /// The line that reads it; nothing that may be absent is demanded.
    var decoding: String {
        "\(name) = try container.decodeIfPresent(\(type).self, forKey: .\(name))\(initial.map { " ?? \($0)" } ?? "")"
    }

    /// The line that writes it, if there is something to write.
    var encoding: String {
        let condition = isOptional ? "\(name) != nil" : initial == "[]" || initial == "[:]" ? "\(name).count > 0" : nil
        let statement = "try container.encode(\(name), forKey: .\(name))"
        return condition.map { "if \($0) { \(statement) }" } ?? statement
    }

    private static func zero(_ type: TypeRef) -> String? {
        switch type {
        case .scalar(.bool): "false"
        case .scalar(.int), .scalar(.long), .scalar(.double), .scalar(.decimal), .scalar(.timeSpan): "0"
        case .scalar(.string): "\"\""
        default: nil
        }
    }

    private static let reserved: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else", "enum",
        "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal",
        "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self",
        "Self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "Type", "typealias", "var", "where",
        "while",
    ]
}

/// The initialisers and coding of a class. A class without a base leaves coding to the compiler.
struct SwiftCoding {
    let members: [SwiftMember]
    let hasBase: Bool

    func write(to out: inout SourceWriter) {
        guard hasBase else { return out.line("required public init(){}") }
        out.line("required public init(){ super.init() }")
        out.line()
        if !members.isEmpty {
            out.block("private enum CodingKeys : String, CodingKey {", "}") { out in
                for member in members { out.line("case \(member.name)") }
            }
            out.line()
        }
        out.block("required public init(from decoder: Decoder) throws {", "}") { out in
            out.line("try super.init(from: decoder)")
            if !members.isEmpty { out.line("let container = try decoder.container(keyedBy: CodingKeys.self)") }
            for member in members { out.line(member.decoding) }
        }
        out.line()
        out.block("public override func encode(to encoder: Encoder) throws {", "}") { out in
            out.line("try super.encode(to: encoder)")
            if !members.isEmpty { out.line("var container = encoder.container(keyedBy: CodingKeys.self)") }
            for member in members { out.line(member.encoding) }
        }
    }
}
