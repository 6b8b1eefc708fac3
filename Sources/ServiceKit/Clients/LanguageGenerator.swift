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

    /// Lines before the header.
    func writeOpening(_ model: ClientModel, to out: inout SourceWriter)
    /// Imports and whatever else stands before the first type.
    func writePrologue(_ model: ClientModel, to out: inout SourceWriter)
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
        case .object(let type): writeClass(type, in: model, to: &out)
        case .map(let schema, let value): writeMap(schema, of: value, in: model, to: &out)
        case .enumeration(let schema): writeEnum(schema, in: model, to: &out)
        }
    }

    /// The class's attributes, then the declaration, as `lines`.
    func writeAttributes(_ attributes: [SourceAttribute], to out: inout SourceWriter) {
        out.lines(attributes.map { self.attributes.print($0) })
    }

    /// Writes the members with `body`, a blank line after each documented one that another follows.
    func writeMembers(_ members: [ClientMember], to out: inout SourceWriter, _ body: (ClientMember, inout SourceWriter) -> Void) {
        for (index, member) in members.enumerated() {
            body(member, &out)
            if member.isDocumented, index + 1 < members.count { out.line() }
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
