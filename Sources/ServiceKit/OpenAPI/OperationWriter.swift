/// Describes one operation for one route and verb.
struct OperationWriter {
    let operation: any Operation.Type
    let traits: OperationTraits

    private var schema: ObjectSchema { operation.schema }
    var facts: OperationSchema { operation.operation }

    var name: String { schema.name }
    var routes: [Route] { facts.routes }

    func template(of route: Route) -> PathTemplate {
        PathTemplate(route, of: schema)
    }

    /// - Parameters:
    ///   - variables: the route's variables, each with the name it has in the document.
    ///   - number: which of the operation's appearances this is, from 1.
    func operation(
        _ verb: String,
        variables: [(own: String, shown: String)],
        number: Int,
        _ schemas: inout SchemaCatalogue
    ) -> WireValue {
        let hasBody = ["POST", "PUT", "PATCH"].contains(verb)
        let inPath = Set(variables.map { $0.own.lowercased() })
        var parameters = variables.map { pathParameter($0.own, shownAs: $0.shown, &schemas) }
        if !hasBody || traits.upload == .everyBody { parameters += queryParameters(leavingOut: inPath, &schemas) }
        let hasMembers = !parameters.isEmpty
        if traits.isConditional { parameters.append(CommonHeaders.parameter("IfMatch")) }
        let isRepeatable = traits.isRepeatable && verb == "POST"
        if isRepeatable { parameters.append(CommonHeaders.parameter("IdempotencyKey")) }
        let body = hasBody ? requestBody(leavingOut: inPath, &schemas) : .null
        return .tree([
            "operationId": .text(number == 1 ? name : "\(name)_\(number)"),
            "summary": .text(orNull: schema.summary),
            "description": .text(orNull: accessNote),
            "tags": facts.tag.isEmpty ? .null : .texts([facts.tag]),
            "parameters": parameters.isEmpty ? .null : .list(parameters),
            "requestBody": body,
            "responses": answers(hasBody: body != .null, hasParameters: hasMembers, isRepeatable: isRepeatable, &schemas),
            "security": facts.access.isProtected ? .null : .list([]),
            "x-any-role": facts.access.roles.isEmpty ? .null : .texts(facts.access.roles),
            "x-implemented": traits.isImplemented ? .null : .bool(false),
        ])
    }

    private var accessNote: String? {
        let roles = facts.access.roles
        return roles.isEmpty ? nil : "Requires \(roles.count == 1 ? "the role" : "one of the roles") \(roles.joined(separator: ", "))."
    }

    // MARK: Parameters

    private func pathParameter(_ name: String, shownAs shown: String, _ schemas: inout SchemaCatalogue) -> WireValue {
        let member = schema.index(ofMember: name).map { schema.allMembers[$0] }
        let type = member?.type ?? .scalar(.string)
        // A path without the segment is another path.
        let text = WireValue.tree(["type": .text("string"), "minLength": .integer(1)])
        return .tree([
            "name": .text(shown), "in": .text("path"), "required": .bool(true), "description": .text(orNull: member?.summary),
            "schema": type == .scalar(.string) ? text : schemas.schema(of: type, .request),
        ])
    }

    private func queryParameters(leavingOut path: Set<String>, _ schemas: inout SchemaCatalogue) -> [WireValue] {
        let empty = operation.init()
        var parameters: [WireValue] = []
        for (index, member) in schema.allMembers.enumerated() where !path.contains(member.wireName.lowercased()) {
            let isList = if case .list(let element) = member.type { element.isScalarLike } else { false }
            let fits = isList || member.type.isScalarLike
            let bare = MemberSchema(member.name, member.type, range: member.range)
            let schema = schemas.property(bare, .request, initial: empty.memberValue(index))
            let description = fits ? member.summary : [member.summary, "As JSV or JSON text."].compactMap(\.self).joined(separator: " ")
            parameters.append(
                .tree([
                    "name": .text(member.wireName), "in": .text("query"),
                    "description": .text(orNull: description?.isEmpty == true ? nil : description),
                    "required": member.isRequired ? .bool(true) : .null,
                    "style": isList ? .text("form") : .null, "explode": isList ? .bool(false) : .null,
                    "schema": fits ? schema : .tree(["type": .text("string")]),
                ])
            )
        }
        return parameters
    }

    private func requestBody(leavingOut path: Set<String>, _ schemas: inout SchemaCatalogue) -> WireValue {
        let members = schema.allMembers.filter { !path.contains($0.wireName.lowercased()) }
        if let upload = traits.upload { return uploadBody(upload, members, leavingOut: path, &schemas) }
        guard !members.isEmpty else { return .null }
        let schema = schemas.body(of: operation, leavingOut: path)
        let example = WireValue.map(members.map { WireValue.Entry($0.wireName, SampleValue.make(for: $0.type)) })
        let isFlat = members.allSatisfy { $0.type.isScalarLike }
        return .tree([
            "required": members.contains(where: \.isRequired) ? .bool(true) : .null,
            "content": .tree([
                "application/json": .tree(["schema": schema, "example": example.example]),
                "application/x-www-form-urlencoded": isFlat ? .tree(["schema": schema]) : .null,
            ]),
        ])
    }
}
