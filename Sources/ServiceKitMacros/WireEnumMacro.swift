import SwiftParser
import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

/// `@WireEnum`: the schema of an enumeration of strings.
struct WireEnumMacro: ExtensionMacro {
    static let formatMode = DTOMacro.formatMode

    static func expansion(
        of node: AttributeSyntax,
        attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        guard let enumeration = declaration.as(EnumDeclSyntax.self) else {
            throw DeclarationError("only an enum of strings can be an enumeration of the contract")
        }
        let cases = enumeration.memberBlock.members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }
        let members = cases.flatMap { declaration in
            declaration.elements.map { (element: $0, summary: declaration.documentation) }
        }
        let list = members.enumerated().map { number, member in
            let name =
                member.element.rawValue?.value.as(StringLiteralExprSyntax.self)?.representedLiteralValue
                ?? member.element.name.text.trimmingBackticks
            return "EnumMember(\(name.literal), \(number), \(member.summary?.literal ?? "nil"))"
        }
        let schema = """
            public static let schema = EnumSchema(name: \(enumeration.name.text.literal), \
            namespace: \(Arguments(node).namespace), summary: \(enumeration.documentation?.literal ?? "nil"), \
            members: [\(list.joined(separator: ", "))])
            """
        return [try ExtensionDeclSyntax("extension \(type.trimmed): WireEnum { \(raw: schema) }")]
    }
}

/// `@Member` adds nothing; ``DeclaredMember`` reads it.
struct AnnotationMacro: PeerMacro {
    static func expansion(
        of node: AttributeSyntax,
        providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        []
    }
}
