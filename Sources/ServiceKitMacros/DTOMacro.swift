import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

/// `@DTO` and `@Operation`: the schema and the codecs of a struct, from its declaration.
struct DTOMacro: MemberMacro, ExtensionMacro {
    /// Nobody reads the code but the compiler, and formatting it took half of the time of building a contract.
    static let formatMode: FormatMode = .disabled

    static func expansion(
        of node: AttributeSyntax,
        providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        let arguments = Arguments(node)
        var members: [DeclSyntax] = ["public init() {}"]
        if let base = arguments.base {
            members.insert("/// The members of the base class.\npublic var base: \(raw: base) = .init()", at: 0)
        }
        return members
    }

    static func expansion(
        of node: AttributeSyntax,
        attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        guard let structure = declaration.as(StructDeclSyntax.self) else {
            throw DeclarationError("only a struct can be a class of the contract")
        }
        if structure.isNamedMap {
            let schema = structure.mapSchema(in: Arguments(node).namespace)
            return [try ExtensionDeclSyntax("extension \(type.trimmed): DataType { \(raw: schema) }")]
        }
        let dto = Expansion(
            structure: structure,
            arguments: Arguments(node),
            members: try DeclaredMember.all(of: declaration)
        )
        return [try ExtensionDeclSyntax("extension \(type.trimmed): \(raw: dto.conformances) { \(raw: dto.body) }")]
    }
}

/// The arguments of the attribute, as written.
struct Arguments {
    private(set) var namespace = ""
    /// A string literal, if the contract's name is not the struct's.
    private(set) var name: String?
    private(set) var base: String?
    private(set) var interfaces = "[]"
    private(set) var isDataContract = "false"
    private(set) var routes: [String] = []
    private(set) var access: String?
    private(set) var response = "NoContent"
    private(set) var tag = "\"\""

    init(_ node: AttributeSyntax) {
        guard case .argumentList(let list) = node.arguments else { return }
        for argument in list {
            let text = argument.expression.trimmedDescription
            switch argument.label?.text {
            case "in": namespace = text
            case "name": name = text
            case "extends": base = text.droppingSelf
            case "implements": interfaces = text
            case "dataContract": isDataContract = text
            case "access": access = text
            case "returns": response = text.droppingSelf
            case "tag": tag = text
            default: routes.append(text)
            }
        }
    }
}

extension String {
    fileprivate var droppingSelf: String {
        hasSuffix(".self") ? String(dropLast(5)) : self
    }
}

extension StructDeclSyntax {
    /// Whether the declaration says that the class is a map with a name; the protocol brings everything but the schema.
    fileprivate var isNamedMap: Bool {
        inheritanceClause?.inheritedTypes.contains { $0.type.trimmedDescription.hasSuffix("NamedMap") } ?? false
    }

    fileprivate func mapSchema(in namespace: String) -> String {
        let summary = documentation?.literal ?? "nil"
        return "public static let schema = mapSchema(\(name.text.literal), in: \(namespace), summary: \(summary))"
    }
}

private struct Expansion {
    var structure: StructDeclSyntax
    var arguments: Arguments
    var members: [DeclaredMember]

    /// The name in the contract, as a string literal.
    var name: String { arguments.name ?? structure.name.text.literal }
    var parameter: String? { structure.genericParameterClause?.parameters.first?.name.text }

    var conformances: String {
        var names = ["DataType"]
        if arguments.access != nil { names.append("Operation") }
        if arguments.base != nil { names.append("DerivedType") }
        if parameter != nil { names.append("GenericDataType") }
        return names.joined(separator: ", ")
    }

    var body: String {
        [base, schema, bindMember, memberValue, writeMembers, operation].compactMap(\.self).joined(separator: "\n")
    }

    private var base: String? {
        arguments.base.map { "public typealias Base = \($0)" }
    }

    private var schema: String {
        let list = members.map { member in
            """
            MemberSchema(\(member.name.literal), TypeRef.of((\(member.type)).self), \(member.summary?.literal ?? "nil"), \
            required: \(member.isRequired), range: \(member.range ?? "nil"))
            """
        }
        let value = """
            ObjectSchema(name: \(name), namespace: \(arguments.namespace), \
            summary: \(structure.documentation?.literal ?? "nil"), \
            base: \(arguments.base.map { "\($0).self" } ?? "nil"), interfaces: \(arguments.interfaces), \
            parameter: \(parameter?.literal ?? "nil"), isDataContract: \(arguments.isDataContract), \
            members: [\(list.joined(separator: ",\n"))])
            """
        guard let parameter else { return "public static let schema = \(value)" }
        return """
            public static var schema: ObjectSchema { ObjectSchema.shared(Self.self) { \(value) } }
            public static var openSchema: ObjectSchema { \(structure.name.text)<OpenParameter>.schema }
            public static var argument: TypeRef { \(parameter).typeRef }
            """
    }

    private var bindMember: String {
        let cases = members.enumerated().map { "case \($0): try value.bind(to: &self.\($1.property))" }
        let rest = arguments.base == nil ? "break" : "try base.bindMember(index - \(members.count), value)"
        return """
            public mutating func bindMember(_ index: Int, _ value: WireValue) throws(BindingError) {
            switch index {
            \(cases.joined(separator: "\n"))
            default: \(rest)
            }
            }
            """
    }

    private var memberValue: String {
        let cases = members.enumerated().map { "case \($0): self.\($1.property).wireValue" }
        let rest = arguments.base == nil ? ".null" : "base.memberValue(index - \(members.count))"
        return """
            public func memberValue(_ index: Int) -> WireValue {
            switch index {
            \(cases.joined(separator: "\n"))
            default: \(rest)
            }
            }
            """
    }

    private var writeMembers: String {
        var lines = members.enumerated().map { "out.member(members[\($0)], self.\($1.property))" }
        if !lines.isEmpty { lines.insert("let members = Self.schema.members", at: 0) }
        if arguments.base != nil { lines.append("base.writeMembers(to: &out)") }
        return """
            public func writeMembers(to out: inout JSONWriter) {
            \(lines.joined(separator: "\n"))
            }
            """
    }

    private var operation: String? {
        guard let access = arguments.access else { return nil }
        return """
            public typealias Response = \(arguments.response)
            public static let operation = OperationSchema(routes: [\(arguments.routes.joined(separator: ", "))], \
            access: \(access), tag: \(arguments.tag), response: TypeRef.answer(\(arguments.response).self))
            """
    }
}
