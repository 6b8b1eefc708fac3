/// A form that calls the operation: fields for what travels in the query, JSON text for what travels in a body.
struct TrialForm {
    var method: String
    var action: String
    /// `get` where a browser can send the form without a script.
    var formMethod: String
    var isBody: Bool
    /// Whether a browser without scripts can do nothing with the form.
    var needsScript: Bool
    var fields: [Field]
    var bodySample: String
    var curl: String
    /// The answer in each format, for calls that a link can make.
    var links: [Link]
    var hasLinks: Bool

    struct Field {
        var name: String
        var hint: String
        var isChoice: Bool
        var isNumber: Bool
        var choices: [String]
    }

    /// - Parameter base: the URL that links start with.
    init(of operation: any Operation.Type, base: String) {
        let name = operation.schema.name
        let facts = operation.operation
        method = facts.method
        isBody = ["POST", "PUT", "PATCH"].contains(method)
        action = "\(base)/api/\(name)"
        formMethod = method == "GET" ? "get" : "post"
        needsScript = method != "GET"
        fields = isBody ? [] : Self.fields(of: operation.schema)
        bodySample = isBody ? String(decoding: JSONWriter.encode(SampleValue.make(for: .object(operation))), as: UTF8.self) : ""
        let path = "\(base)\(facts.routes.first { $0.allows(facts.method) }?.path ?? "/api/\(name)")"
        var words = ["curl", "-X", method, "-H 'Accept: application/json'"]
        if method == "GET" { words.removeSubrange(1...2) }
        if facts.access.isProtected { words.append("-u USER:PASSWORD") }
        if isBody { words.append("-H 'Content-Type: application/json' -d '\(bodySample)'") }
        curl = (words + ["'\(path)'"]).joined(separator: " ")
        let canOpen = method == "GET" && !path.contains("{")
        links = canOpen ? Format.withMetadata.map { Link(href: "\(path)?format=\($0.name)", title: $0.name.uppercased()) } : []
        hasLinks = canOpen
    }

    /// The members that fit into a query string.
    private static func fields(of schema: ObjectSchema) -> [Field] {
        schema.allMembers.compactMap { member in
            switch member.type.unwrapped {
            case .scalar(.bool): Field(member, choices: ["true", "false"])
            case .enumeration(let type): Field(member, choices: type.schema.members.map(\.name))
            case .scalar(.int), .scalar(.long), .scalar(.double), .scalar(.decimal): Field(member, isNumber: true)
            case .scalar, .list(.scalar), .list(.enumeration): Field(member)
            default: nil
            }
        }
    }
}

extension TrialForm.Field {
    fileprivate init(_ member: MemberSchema, choices: [String] = [], isNumber: Bool = false) {
        name = member.wireName
        hint = if case .list = member.type { "comma separated" } else { "" }
        isChoice = !choices.isEmpty
        self.isNumber = isNumber
        self.choices = choices
    }
}
