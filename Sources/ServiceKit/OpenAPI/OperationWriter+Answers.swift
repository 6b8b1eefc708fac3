extension OperationWriter {
    /// What the operation may answer.
    func answers(hasBody: Bool, hasParameters: Bool, _ schemas: inout SchemaCatalogue) -> WireValue {
        var answers = [success(&schemas)]
        var statuses = [401, 500, 503]
        if hasBody || hasParameters { statuses += [400] }
        if facts.access.isProtected { statuses += [403] }
        if hasParameters || facts.access.isProtected { statuses += [404] }
        if hasBody { statuses += [409, 413, 415] }
        if !facts.access.isProtected { statuses += [429] }
        if !isImplemented { statuses += [501] }
        answers += statuses.sorted().map { WireValue.Entry(String($0), ErrorAnswers.reference($0)) }
        answers.append(WireValue.Entry("default", ErrorAnswers.reference(nil)))
        return .map(answers)
    }

    private func success(_ schemas: inout SchemaCatalogue) -> WireValue.Entry {
        guard let response = facts.response else {
            return WireValue.Entry("204", .tree(["description": .text("Done. There is nothing to say about it.")]))
        }
        if case .scalar(.stream) = response {
            let content = WireValue.tree(["*/*": .map([])])
            return WireValue.Entry("200", .tree(["description": .text("The content, in a type of its own."), "content": content]))
        }
        let schema = schemas.schema(of: response, .answer)
        let content = WireValue.tree(["application/json": .tree(["schema": schema, "example": SampleValue.make(for: response).example])])
        let description = response.objectSchema?.summary ?? "The answer."
        return WireValue.Entry("200", .tree(["description": .text(description), "content": content]))
    }
}
