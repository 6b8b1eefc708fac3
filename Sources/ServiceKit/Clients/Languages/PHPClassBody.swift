/// The constructor, reading and writing of a PHP class.
struct PHPClassBody {
    let type: ClientClass
    let generator: PHPGenerator
    let settings: ClientSettings

    private var names: TypeNames { generator.names }

    func write(to out: inout SourceWriter) {
        if type.parameter != nil { writeGenericArguments(to: &out) }
        writeConstructor(to: &out)
        out.lines(["", "/** @throws Exception */"])
        out.block("public function fromMap($o): void {", "}") { out in
            if type.base != nil { out.line("parent::fromMap($o);") }
            for member in type.members {
                out.line(
                    "if (isset($o['\(member.wireName)'])) $this->\(member.wireName) = \(PHPType(member.type, names).reading(member.wireName));"
                )
            }
        }
        out.lines(["", "/** @throws Exception */", "public function jsonSerialize(): mixed"])
        out.block("{", "}") { out in
            out.line(type.base == nil ? "$o = [];" : "$o = (array)parent::jsonSerialize();")
            for member in type.members {
                out.line(
                    "if (isset($this->\(member.wireName))) $o['\(member.wireName)'] = \(PHPType(member.type, names).writing(member.wireName));"
                )
            }
            out.line("return empty($o) ? new class(){} : $o;")
        }
        writeMethods(to: &out)
    }

    private func writeGenericArguments(to out: inout SourceWriter) {
        out.line("public array $genericArgs = [];")
        out.block("public static function create(array $genericArgs=[]): \(type.name) {", "}") { out in
            out.lines(["$to = new \(type.name)();", "$to->genericArgs = $genericArgs;", "return $to;"])
        }
        out.line()
    }

    /// Own members are promoted to properties; inherited ones are handed on.
    private func writeConstructor(to out: inout SourceWriter) {
        let inherited = type.inherited.map { "\(PHPType($0.type, names).hint($0, settings)) $\($0.wireName)=\(initial($0))" }
        guard !type.members.isEmpty || !inherited.isEmpty else { return out.lines(["public function __construct() {", "}"]) }
        out.line("public function __construct(")
        out.indented { out in
            for (index, parameter) in inherited.enumerated() {
                out.line(parameter + (index + 1 < inherited.count || !type.members.isEmpty ? "," : ""))
            }
            for (index, member) in type.members.enumerated() { writeProperty(member, isLast: index + 1 == type.members.count, to: &out) }
        }
        guard !inherited.isEmpty else { return out.lines([") {", "}"]) }
        out.block(") {", "}") { out in
            let arguments = type.inherited.map { "\($0.wireName): $\($0.wireName)" }
            out.line("parent::__construct(\(arguments.joined(separator: ", ")));")
        }
    }

    private func writeProperty(_ member: ClientMember, isLast: Bool, to out: inout SourceWriter) {
        if let text = member.documentation { out.lines(generator.documentation(text)) }
        out.lines(generator.attributes.lines(member.attributes))
        let type = PHPType(member.type, names)
        let hint = type.hint(member, settings)
        out.line("/** @var \(type.documented)\(hint.hasPrefix("?") ? "|null" : "") */")
        out.line("public \(hint) $\(member.wireName)=\(initial(member))\(isLast ? "" : ",")")
        if !member.attributes.isEmpty, !isLast { out.line() }
    }

    private func initial(_ member: ClientMember) -> String {
        if let constant = member.constant { return String(constant) }
        switch member.type {
        case .scalar(.bool): return "false"
        case .scalar(.int), .scalar(.long): return "0"
        case .scalar(.double), .scalar(.decimal): return "0.0"
        case .list, .map: return settings.flag(.initializeCollections) ? "[]" : "null"
        default: return "null"
        }
    }

    private func writeMethods(to out: inout SourceWriter) {
        guard let operation = type.operation else { return }
        out.line("public function getTypeName(): string { return '\(type.name)'; }")
        out.line("public function getMethod(): string { return '\(operation.method)'; }")
        if let response = operation.response {
            out.line("public function createResponse(): mixed { return \(PHPType(response, names).empty); }")
        } else {
            out.line("public function createResponse(): void {}")
        }
    }
}

/// How PHP code declares, reads and writes values of a type.
struct PHPType {
    private let type: TypeRef
    private let names: TypeNames

    init(_ type: TypeRef, _ names: TypeNames) {
        // A map with a name is an array like any other.
        self.type = type.withoutNamedMaps
        self.names = names
    }

    /// As doc comments name it.
    var documented: String { names.spell(type) }

    /// The class that the client makes.
    var className: String {
        switch type {
        case .list: "array"
        case .map: "array"
        case .object(let type): type.schema.name
        default: names.spell(type)
        }
    }

    /// The declared type: nullable unless a value is always there.
    func hint(_ member: ClientMember, _ settings: ClientSettings) -> String {
        switch type {
        case .scalar(.object), .parameter: "mixed"
        case .scalar(.bool), .scalar(.int), .scalar(.long), .scalar(.double), .scalar(.decimal): names.spell(type)
        case .list, .map: settings.flag(.initializeCollections) ? "array" : "?array"
        case .nullable(let inner): "?\(PHPType(inner, names).className)"
        default: "?\(className)"
        }
    }

    func reading(_ name: String) -> String {
        converted("$o['\(name)']", "from")
    }

    func writing(_ name: String) -> String {
        converted("$this->\(name)", "to")
    }

    private func converted(_ value: String, _ direction: String) -> String {
        switch type.unwrapped {
        case .scalar(.dateTime), .scalar(.timeSpan), .scalar(.bytes), .enumeration, .parameter:
            "JsonConverters::\(direction)(\(argument(type.unwrapped)), \(value))"
        case .scalar: value
        case .object: "JsonConverters::\(direction)(\(argument(type.unwrapped)), \(value))"
        case .list(.scalar(.object)), .map(.scalar(.object)): value
        case .list(let element): "JsonConverters::\(direction)Array(\(argument(element)), \(value))"
        case .map(let inner):
            "JsonConverters::\(direction)(JsonConverters::context('Dictionary',genericArgs:['string',\(argument(inner))]), \(value))"
        case .nullable: value
        }
    }

    /// The type as the converter is told it.
    private func argument(_ type: TypeRef) -> String {
        switch type {
        case .parameter: "$this->genericArgs[0]"
        case .list(let element): "'List<\(PHPType(element, names).converterName)>'"
        case .map(let value): "'Dictionary<string,\(PHPType(value, names).converterName)>'"
        default: "'\(PHPType(type, names).converterName)'"
        }
    }

    private var converterName: String {
        switch type {
        case .list(let element): "List<\(PHPType(element, names).converterName)>"
        case .map(let value): "Dictionary<string,\(PHPType(value, names).converterName)>"
        default: className
        }
    }

    /// An empty value of the type.
    var empty: String {
        switch type {
        case .object(let type):
            if let generic = type as? any GenericDataType.Type {
                "\(type.schema.name)::create(genericArgs:['\(PHPType(generic.argument, names).converterName)'])"
            } else {
                "new \(type.schema.name)()"
            }
        case .list, .map: "[]"
        case .scalar(.stream), .scalar(.bytes): "new ByteArray()"
        case .scalar(.string): "''"
        default: "null"
        }
    }
}
