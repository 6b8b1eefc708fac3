import SwiftParser
import SwiftSyntax
import SwiftSyntaxMacros

/// One stored property of a DTO, as its declaration says.
struct DeclaredMember {
    var property: String
    /// The name as the contract declares it: the property's with a capital first letter, or what `@Member` says.
    var name: String
    var type: String
    var summary: String?
    var isRequired: Bool
    /// The numbers that make sense, as written; `nil` for all.
    var range: String?

    /// The stored properties of a struct, in order.
    static func all(of declaration: some DeclGroupSyntax) throws -> [DeclaredMember] {
        try declaration.memberBlock.members.compactMap { try DeclaredMember($0.decl) }
    }

    private init?(_ declaration: DeclSyntax) throws {
        guard let variable = declaration.as(VariableDeclSyntax.self),
            !variable.modifiers.contains(where: { $0.name.text == "static" }),
            let binding = variable.bindings.first, binding.accessorBlock == nil,
            let identifier = binding.pattern.as(IdentifierPatternSyntax.self)
        else { return nil }
        property = identifier.identifier.text
        guard let annotation = binding.typeAnnotation else {
            throw DeclarationError("'\(property)' needs a type, so that the schema can name it")
        }
        type = annotation.type.trimmedDescription
        guard annotation.type.is(OptionalTypeSyntax.self) || binding.initializer != nil else {
            throw DeclarationError("'\(property)' needs a default, so that an empty request can be made")
        }
        summary = variable.documentation
        let plain = property.trimmingBackticks
        name = plain.prefix(1).uppercased() + plain.dropFirst()
        isRequired = false
        for attribute in variable.attributes {
            guard case .attribute(let attribute) = attribute, attribute.attributeName.trimmedDescription == "Member",
                case .argumentList(let arguments) = attribute.arguments
            else { continue }
            for argument in arguments {
                if argument.label?.text == "required" {
                    isRequired = argument.expression.trimmedDescription == "true"
                } else if argument.label?.text == "range" {
                    range = argument.expression.trimmedDescription
                } else if let literal = argument.expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue {
                    name = literal
                }
            }
        }
    }
}

/// What is wrong with a declaration, shown at its attribute.
struct DeclarationError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) {
        self.description = description
    }
}

extension String {
    var trimmingBackticks: String {
        hasPrefix("`") && hasSuffix("`") ? String(dropFirst().dropLast()) : self
    }

    /// The text as a Swift string literal.
    var literal: String {
        let escaped = replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "\"\(escaped)\""
    }
}

extension SyntaxProtocol {
    /// The doc comment before the declaration: its first paragraph, lines joined, inner spaces kept.
    var documentation: String? {
        var lines: [String] = []
        for piece in leadingTrivia {
            guard case .docLineComment(let text) = piece else { continue }
            let line = text.dropFirst(3)
            lines.append(String(line.first == " " ? line.dropFirst() : line))
        }
        let paragraph = lines.prefix { !$0.isEmpty }
        return paragraph.isEmpty ? nil : paragraph.joined(separator: " ")
    }
}
