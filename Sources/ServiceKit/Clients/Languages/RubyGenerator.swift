/// Ruby classes for the `servicestack` gem.
struct RubyGenerator: LanguageGenerator {
    let names = TypeNames.ruby
    let order = EmissionOrder.dependencies
    let attributes = AttributeStyle(open: "# @", close: "")
    var header: SourceHeader.Style { SourceHeader.Style(open: "=begin\nOptions:", close: "=end", mark: "#") }
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .globalNamespace: "", .addServiceStackTypes: "True", .addResponseStatus: "False", .addImplicitVersion: "",
            .addDescriptionAsComments: "True", .includeTypes: "", .excludeTypes: "", .defaultImports: "json,date,servicestack",
        ]
    }

    func provides(_ name: String, in namespace: Namespace) -> Bool {
        namespace == .library && LibraryTypes.errors.contains(name)
    }

    func documentation(_ text: String) -> [String] {
        ["# \(text)"]
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        out.lines(model.settings.list(.defaultImports).map { "require '\($0)'" })
    }

    func writeTypes(_ model: ClientModel, to out: inout SourceWriter) {
        let body = { (out: inout SourceWriter) in
            writeMarkers(model, to: &out)
            for type in model.types { write(type, in: model, to: &out) }
        }
        let modules = model.settings.text(.globalNamespace).split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        guard !modules.isEmpty else { return body(&out) }
        out.line()
        out.block("module \(modules.joined(separator: "; module "))", modules.map { _ in "end" }.joined(separator: "; "), body)
    }

    /// The modules by which the client knows requests, as far as they are used.
    private func writeMarkers(_ model: ClientModel, to out: inout SourceWriter) {
        let answers = model.classes.compactMap(\.operation).map { $0.response == nil ? "IReturnVoid" : "IReturn" }
        var seen: Set<String> = []
        for marker in answers + model.classes.flatMap(\.interfaces) where seen.insert(marker).inserted {
            out.lines(["", "module \(marker)", "end"])
        }
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        out.lines(attributes.lines(type.attributes))
        out.block("class \(type.name)\(type.schema.base.map { " < \(constant($0.schema))" } ?? "")", "end") { out in
            let modules = (type.base == nil ? ["ServiceStack::DTO"] : []) + modules(of: type)
            out.lines(modules.map { "include \($0)" })
            if !modules.isEmpty { out.line() }
            writeMembers(type.members, to: &out) { member in
                ["# @return [\(documented(member.type))]", "attr_accessor :\(RubyNames.member(member.wireName))"]
            }
            if !type.members.isEmpty { out.line() }
            writeProperties(type, to: &out)
            if let operation = type.operation { writeMethods(type, operation, to: &out) }
        }
    }

    private func modules(of type: ClientClass) -> [String] {
        (type.operation.map { [$0.response == nil ? "IReturnVoid" : "IReturn"] } ?? []) + type.interfaces
    }

    private func writeProperties(_ type: ClientClass, to out: inout SourceWriter) {
        out.block("def self.properties", "end") { out in
            out.block("{", "}") { out in
                for member in type.members {
                    let kind = converter(member.type).map { ", type: \($0)" } ?? ""
                    out.line("\(RubyNames.member(member.wireName)): { name: '\(member.wireName)'\(kind) },")
                }
            }
        }
        if let parameter = type.parameter { writeClosing(type, parameter, to: &out) }
    }

    /// A generic class makes one for each type argument, whose members are read as that type.
    private func writeClosing(_ type: ClientClass, _ parameter: String, to out: inout SourceWriter) {
        let open = type.members.filter { $0.type.mentions(parameter: parameter) }
        guard !open.isEmpty else { return }
        out.lines(["", "# The class whose \(parameter) is the given type"])
        out.block("def self.of(type)", "end") { out in
            out.line("Class.new(self) do")
            out.indented { out in
                out.block("define_singleton_method(:properties) do", "end") { out in
                    out.block("{", "}") { out in
                        for member in open {
                            let kind = if case .list = member.type { "[type]" } else { "type" }
                            out.line("\(RubyNames.member(member.wireName)): { name: '\(member.wireName)', type: \(kind) },")
                        }
                    }
                }
            }
            out.line("end")
        }
    }

    private func writeMethods(_ type: ClientClass, _ operation: ClientOperation, to out: inout SourceWriter) {
        out.line()
        out.line("def response_type = \(operation.response.flatMap { converter($0, isAnswer: true) } ?? "nil")")
        out.line("def get_type_name = '\(type.name)'")
        out.line("def get_method = '\(operation.method)'")
    }

    /// How the reader is told the type; `nil` where JSON's own value is the value.
    private func converter(_ type: TypeRef, isAnswer: Bool = false) -> String? {
        switch type {
        case .nullable(let inner): return converter(inner)
        case .scalar(.dateTime): return "DateTime"
        case .scalar(.string), .scalar(.stream): return isAnswer ? "String" : nil
        case .scalar, .enumeration, .parameter: return nil
        case .list(let element): return converter(element).map { "[\($0)]" }
        case .map(let value): return converter(value).map { "{ String => \($0) }" }
        case .object(let object):
            if let value = object.schema.mapValue { return converter(.map(value)) }
            guard let generic = object as? any GenericDataType.Type else { return constant(object.schema) }
            let isOpen = generic.openSchema.members.contains { $0.type.mentions(parameter: generic.openSchema.parameter ?? "") }
            return constant(object.schema) + (isOpen ? ".of(\(converter(generic.argument) ?? "nil"))" : "")
        }
    }

    private func constant(_ schema: ObjectSchema) -> String {
        provides(schema.name, in: schema.namespace) ? "ServiceStack::\(schema.name)" : schema.name
    }

    private func documented(_ type: TypeRef) -> String {
        if case .object(let object) = type, object.schema.mapValue == nil { return constant(object.schema) }
        return names.spell(type)
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.line("# \(map.name) is a \(names.spell(.map(value)))")
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        out.block("module \(type.name)", "end") { out in
            for member in type.members {
                out.line("\(RubyNames.constant(member.name)) = \(type.isFlags ? String(member.number) : "'\(member.name)'")")
            }
        }
    }
}

/// Names in Ruby.
enum RubyNames {
    static func member(_ wireName: String) -> String {
        let snake = RustName.snake(wireName)
        return reserved.contains(snake) ? snake + "_" : snake
    }

    static func constant(_ name: String) -> String {
        RustName.snake(name).uppercased()
    }

    /// What every object or the generated code already has.
    private static let reserved: Set<String> = [
        "class", "hash", "method", "methods", "object_id", "send", "freeze", "dup", "clone", "display", "then", "tap", "itself",
        "initialize", "to_hash", "to_json", "to_h", "inspect", "response_type", "get_type_name", "get_method",
    ]
}
