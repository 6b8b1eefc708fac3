/// The constructors of a Dart class, and its reading and writing.
struct DartCoding {
    let type: ClientClass
    let names: TypeNames

    func write(to out: inout SourceWriter) {
        let all = type.members.filter { $0.constant == nil }.map { "this.\(Self.name(of: $0))" }
        out.line("\(type.name)(\(all.isEmpty ? "" : "{\(all.joined(separator: ","))}"));")
        let reading = type.base == nil ? " { fromMap(json); }" : " : super.fromJson(json);"
        out.line("\(type.name).fromJson(Map<String, dynamic> json)\(reading)")
        out.line()
        writeReading(to: &out)
        out.line()
        writeWriting(to: &out)
        out.line()
        if let operation = type.operation {
            let answer = operation.response.map { empty($0) } ?? "null"
            out.line("createResponse() => \(answer);")
            if let response = operation.response { out.line("getResponseTypeName() => \"\(names.spell(response))\";") }
        }
        let parameter = type.parameter.map { "<$\($0)>" } ?? ""
        out.line("getTypeName() => \"\(type.name)\(parameter)\";")
        out.line("TypeContext? context = _ctx;")
    }

    private func writeReading(to out: inout SourceWriter) {
        out.block("fromMap(Map<String, dynamic> json) {", "}") { out in
            if type.base != nil { out.line("super.fromMap(json);") }
            for member in type.members { out.line("\(Self.name(of: member)) = \(reading(member));") }
            out.line("return this;")
        }
    }

    private func reading(_ member: ClientMember) -> String {
        let value = "json['\(member.wireName)']"
        switch member.type.unwrapped {
        case .scalar(.double), .scalar(.decimal): return "JsonConverters.toDouble(\(value))"
        case .map(.scalar(.string)): return "JsonConverters.toStringMap(\(value))"
        default: return isPlain(member.type) ? value : "JsonConverters.fromJson(\(value),'\(generic(member.type))',context!)"
        }
    }

    private func writeWriting(to out: inout SourceWriter) {
        let isDerived = type.base != nil
        guard !type.members.isEmpty else { return out.line("Map<String, dynamic> toJson() => \(isDerived ? "super.toJson()" : "{}");") }
        out.block("Map<String, dynamic> toJson() => \(isDerived ? "super.toJson()..addAll({" : "{")", isDerived ? "});" : "};") { out in
            for (index, member) in type.members.enumerated() {
                let name = Self.name(of: member)
                let isTextMap = if case .map(.scalar(.string)) = member.type { true } else { false }
                let value =
                    isPlain(member.type) || isTextMap
                    ? name : "JsonConverters.toJson(\(name),'\(names.spell(member.type.withoutNamedMaps))',context!)"
                out.line("'\(member.wireName)': \(value)\(index + 1 < type.members.count ? "," : "")")
            }
        }
    }

    /// Whether JSON's own value is the value.
    private func isPlain(_ type: TypeRef) -> Bool {
        switch type.unwrapped {
        case .scalar(let scalar): [.string, .bool, .int, .long, .double, .decimal, .guid, .object].contains(scalar)
        default: false
        }
    }

    /// The name by which the converter finds the type, with the type argument as it is at run time.
    private func generic(_ type: TypeRef) -> String {
        let argument = "${runtimeGenericTypeDefs(this,[0]).join(\",\")}"
        if case .list(.parameter) = type { return "List<\(argument)>" }
        if case .parameter = type { return argument }
        return names.spell(type.withoutNamedMaps)
    }

    private func empty(_ type: TypeRef) -> String {
        switch type {
        case .list(let element): "<\(names.spell(element))>[]"
        case .map: "{}"
        case .scalar(.string): "''"
        case .scalar(.stream), .scalar(.bytes): "Uint8List(0)"
        case .object(let object): object.schema.mapValue == nil ? "\(names.spell(type))()" : "{}"
        default: "null"
        }
    }

    static func name(of member: ClientMember) -> String {
        reserved.contains(member.wireName) ? member.wireName + "_" : member.wireName
    }

    private static let reserved: Set<String> = [
        "assert", "break", "case", "catch", "class", "const", "continue", "default", "do", "else", "enum", "extends", "false", "final",
        "finally", "for", "if", "in", "is", "new", "null", "rethrow", "return", "super", "switch", "this", "throw", "true", "try", "var",
        "void", "while", "with",
        // What the generated members are called.
        "context", "fromMap", "toJson", "getTypeName", "createResponse",
    ]
}

/// The table from which the Dart client makes values by name.
struct DartRegistry {
    let model: ClientModel
    let names: TypeNames

    /// The types defined here, and the closed generic ones and collections that members and answers use, each once.
    var entries: [(name: String, info: String)] {
        let defined = model.types.compactMap { type -> (name: String, info: String)? in
            switch type {
            case .enumeration(let schema): (schema.name, "TypeInfo(TypeOf.Enum, enumValues:\(schema.name).values)")
            case .map(_, let value): composed(.map(value)).last
            case .object(let type): type.parameter == nil ? (type.name, instance("\(type.name)()")) : nil
            }
        }
        let used = model.classes.flatMap { type in
            type.members.map(\.type) + (type.operation?.response.map { [$0] } ?? [])
        }
        var seen: Set<String> = []
        return (defined + used.map(\.withoutNamedMaps).flatMap(composed)).filter { seen.insert($0.name).inserted }
    }

    private func composed(_ type: TypeRef) -> [(name: String, info: String)] {
        let name = names.spell(type)
        switch type {
        case .list(.parameter): return []
        case .list(let element): return composed(element) + [(name, instance("<\(names.spell(element))>[]"))]
        case .map(let value): return composed(value) + [(name, instance("\(name).from({})"))]
        case .object(let object):
            guard let generic = object as? any GenericDataType.Type else { return [] }
            return [(name, instance("\(name)()"))] + composed(.list(generic.argument))
        default: return []
        }
    }

    private func instance(_ expression: String) -> String {
        "TypeInfo(TypeOf.Class, create:() => \(expression))"
    }
}
