/// Rust structs for `serde` and the `servicestack` crate. A base is a member whose own members are flattened into the JSON.
struct RustGenerator: LanguageGenerator {
    let names = TypeNames.rust
    let order = EmissionOrder.dependencies
    let attributes = AttributeStyle(open: "// @", close: "")
    var defaults: KeyValuePairs<ClientOption, String> {
        [
            .addServiceStackTypes: "True", .addResponseStatus: "False", .addImplicitVersion: "", .addDescriptionAsComments: "True",
            .includeTypes: "", .excludeTypes: "",
            .defaultImports: "serde::{Serialize, Deserialize},std::collections::HashMap",
        ]
    }

    func provides(_ name: String, in namespace: Namespace) -> Bool { false }

    func documentation(_ text: String) -> [String] {
        ["/// \(text)"]
    }

    func writePrologue(_ model: ClientModel, to out: inout SourceWriter) {
        out.line("#![allow(unused_imports)]")
        out.line()
        out.lines(model.settings.list(.defaultImports).map { "use \($0);" })
        if !model.isPage { out.line("use servicestack::{HttpMethod, ServiceStackRequest, ServiceStackResponse};") }
    }

    func writeClass(_ type: ClientClass, in model: ClientModel, to out: inout SourceWriter) {
        out.lines(attributes.lines(type.attributes))
        out.line("#[derive(Debug, Clone, Default, Serialize, Deserialize)]")
        out.line("#[serde(rename_all = \"camelCase\", default)]")
        out.block("pub struct \(type.name)\(type.parameter.map { "<\($0)>" } ?? "") {", "}") { out in
            if let base = type.base { out.lines(["#[serde(flatten)]", "pub base: \(names.spell(base)),"]) }
            writeMembers(type.members, to: &out) { field($0, of: type, in: model) }
            if let parameter = type.parameter, !type.members.contains(where: { $0.type.mentions(parameter: parameter) }) {
                out.lines(["#[serde(skip)]", "pub of: std::marker::PhantomData<\(parameter)>,"])
            }
        }
        guard !model.isPage else { return }
        if let operation = type.operation { writeRequest(type, operation, to: &out) }
        writeResponse(type, to: &out)
    }

    private func field(_ member: ClientMember, of type: ClientClass, in model: ClientModel) -> [String] {
        let name = RustName(member.wireName)
        let isOptional = !member.type.isValueType || member.type.isNullable
        var rules: [String] = []
        if name.needsRename { rules.append("rename = \"\(member.wireName)\"") }
        if isOptional { rules.append("skip_serializing_if = \"Option::is_none\"") }
        let inner = names.spell(member.type.unwrapped)
        let isCircular = RustCircles(model).leads(from: member.type.unwrapped, to: type.name)
        let boxed = isCircular ? "Box<\(inner)>" : inner
        let attribute = rules.isEmpty ? [] : ["#[serde(\(rules.joined(separator: ", ")))]"]
        return attribute + ["pub \(name.text): \(isOptional ? "Option<\(boxed)>" : boxed),"]
    }

    private func writeRequest(_ type: ClientClass, _ operation: ClientOperation, to out: inout SourceWriter) {
        let answer = RustAnswer(of: type.name, operation.response, names)
        out.lines(answer.definition)
        out.line()
        out.block("impl ServiceStackRequest for \(type.name) {", "}") { out in
            out.line("type Response = \(answer.name);")
            out.line("fn path(&self) -> String { \"/api/\(type.name)\".to_string() }")
            let method = operation.method.prefix(1) + operation.method.dropFirst().lowercased()
            out.line("fn method(&self) -> HttpMethod { HttpMethod::\(method) }")
        }
    }

    private func writeResponse(_ type: ClientClass, to out: inout SourceWriter) {
        out.line()
        guard let parameter = type.parameter else { return out.line("impl ServiceStackResponse for \(type.name) {}") }
        out.line("impl<\(parameter): serde::de::DeserializeOwned + Default> ServiceStackResponse for \(type.name)<\(parameter)> {}")
    }

    func writeMap(_ map: ObjectSchema, of value: TypeRef, in model: ClientModel, to out: inout SourceWriter) {
        out.line("pub type \(map.name) = \(names.spell(.map(value)));")
    }

    func writeEnum(_ type: EnumSchema, in model: ClientModel, to out: inout SourceWriter) {
        if type.isFlags { return out.line("pub type \(type.name) = i32;") }
        out.line("#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]")
        out.block("pub enum \(type.name) {", "}") { out in
            for (index, member) in type.members.enumerated() {
                if index == 0 { out.line("#[default]") }
                let name = RustName.variant(member.name)
                if name != member.name { out.line("#[serde(rename = \"\(member.name)\")]") }
                out.line("\(name),")
            }
        }
    }
}

/// What a request answers, as a type of this file: only those can be told to the client crate.
struct RustAnswer {
    let name: String
    let definition: [String]

    init(of request: String, _ type: TypeRef?, _ names: TypeNames) {
        if case .object(let object)? = type, object.schema.mapValue == nil {
            name = names.spell(.object(object))
            definition = []
            return
        }
        let name = "\(request)Answer"
        let derive = "#[derive(Debug, Clone, Default, Serialize, Deserialize)]"
        let structure = type.map { ["#[serde(transparent)]", "pub struct \(name)(pub \(names.spell($0)));"] } ?? ["pub struct \(name) {}"]
        self.name = name
        definition = ["", derive] + structure + ["", "impl ServiceStackResponse for \(name) {}"]
    }
}
