/// What differs between the languages. The walk over the types is the same for all.
protocol LanguageGenerator: Sendable {
    var names: TypeNames { get }
    var order: EmissionOrder { get }
    var header: SourceHeader.Style { get }
    /// The options of the language with their defaults, in header order.
    var defaults: KeyValuePairs<ClientOption, String> { get }
    var attributes: AttributeStyle { get }
    /// What one level of indentation is made of.
    var indentation: String { get }
    /// Whether the type need not be defined because the language or its client library brings it, as for `ResponseStatus`.
    func provides(_ name: String, in namespace: Namespace) -> Bool

    /// The lines of a doc comment.
    func documentation(_ text: String) -> [String]

    /// Lines before the header.
    func writeOpening(_ model: ClientModel, to out: inout SourceWriter)
    /// Imports and whatever else stands before the first type.
    func writePrologue(_ model: ClientModel, to out: inout SourceWriter)
    /// What stands above every type, its attributes excepted: a blank line and the doc comment.
    func writeLeadIn(_ documentation: String?, to out: inout SourceWriter)
    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter)
    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter)
    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter)
    /// What stands after the last type: a blank line, if nothing else.
    func writeEpilogue(_ model: ClientModel, to out: inout SourceWriter)
    /// All types, each through one of the above.
    func writeTypes(_ model: ClientModel, to out: inout SourceWriter)
}

extension LanguageGenerator {
    var header: SourceHeader.Style { SourceHeader.Style() }
    var indentation: String { "    " }

    func provides(_ name: String, in namespace: Namespace) -> Bool { namespace == .library }

    func writeOpening(_ model: ClientModel, to out: inout SourceWriter) {}

    func writeEpilogue(_ model: ClientModel, to out: inout SourceWriter) {
        out.line()
    }

    func writeTypes(_ model: ClientModel, to out: inout SourceWriter) {
        for type in model.types { write(type, in: model, to: &out) }
    }

    func write(_ type: ClientType, in model: ClientModel, to out: inout SourceWriter) {
        switch type {
        case .object(let type):
            writeLeadIn(type.documentation, to: &out)
            writeClass(type, in: model, to: &out)
        case .map(let schema, let value):
            writeLeadIn(model.documentation(schema.summary), to: &out)
            writeMap(schema, of: value, in: model, to: &out)
        case .enumeration(let schema):
            writeLeadIn(model.documentation(schema.summary), to: &out)
            writeEnum(schema, in: model, to: &out)
        }
    }

    func writeLeadIn(_ documentation: String?, to out: inout SourceWriter) {
        out.line()
        if let documentation { out.lines(self.documentation(documentation)) }
    }

    /// Writes each member: doc comment, attributes, declaration; a blank line between one with attributes and the next.
    func writeMembers(_ members: [ClientMember], to out: inout SourceWriter, _ declaration: (ClientMember) -> [String]) {
        for (index, member) in members.enumerated() {
            if let text = member.documentation { out.lines(documentation(text)) }
            out.lines(attributes.lines(member.attributes))
            out.lines(declaration(member))
            if !member.attributes.isEmpty, index + 1 < members.count { out.line() }
        }
    }

    func source(_ model: ClientModel, header: SourceHeader?) -> String {
        var out = SourceWriter(unit: indentation)
        writeOpening(model, to: &out)
        header?.write(model.settings, to: &out)
        writePrologue(model, to: &out)
        writeTypes(model, to: &out)
        writeEpilogue(model, to: &out)
        return out.text
    }
}

/// The types of the library that client libraries bring.
enum LibraryTypes {
    /// Those every client library has.
    static let errors: Set<String> = ["ResponseStatus", "ResponseError", "ErrorResponse"]
}
