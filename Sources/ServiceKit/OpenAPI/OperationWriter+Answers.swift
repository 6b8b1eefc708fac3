extension OperationWriter {
    /// What the operation may answer.
    func answers(hasBody: Bool, hasParameters: Bool, isRepeatable: Bool, _ schemas: inout SchemaCatalogue) -> WireValue {
        var answers = [success(isRepeatable: isRepeatable, &schemas)]
        var statuses = [401, 500, 503]
        if hasBody || hasParameters || isRepeatable || traits.isConditional { statuses += [400] }
        if facts.access.isProtected { statuses += [403] }
        if hasParameters || facts.access.isProtected { statuses += [404] }
        if hasBody || isRepeatable || traits.isConditional { statuses += [409] }
        if traits.isConditional { statuses += [412] }
        if hasBody { statuses += [413, 415] }
        if !facts.access.isProtected { statuses += [429] }
        if !traits.isImplemented { statuses += [501] }
        answers += statuses.sorted().map { WireValue.Entry(String($0), ErrorAnswers.reference($0)) }
        answers.append(WireValue.Entry("default", ErrorAnswers.reference(nil)))
        return .map(answers)
    }

    private func success(isRepeatable: Bool, _ schemas: inout SchemaCatalogue) -> WireValue.Entry {
        var headers: [WireValue.Entry] = []
        if traits.hasTag { headers.append(WireValue.Entry("ETag", CommonHeaders.header("ETag"))) }
        if isRepeatable { headers.append(WireValue.Entry("Idempotency-Replayed", CommonHeaders.header("IdempotencyReplayed"))) }
        let shown: WireValue = headers.isEmpty ? .null : .map(headers)
        guard let response = facts.response else {
            return WireValue.Entry("204", .tree(["description": .text("Done. There is nothing to say about it."), "headers": shown]))
        }
        if case .scalar(.stream) = response {
            let content = WireValue.tree(["*/*": .tree(["schema": .binarySchema])])
            return WireValue.Entry(
                "200",
                .tree(["description": .text("The content, in a type of its own."), "headers": shown, "content": content])
            )
        }
        let schema = schemas.schema(of: response, .answer)
        let content = WireValue.tree(["application/json": .tree(["schema": schema, "example": SampleValue.make(for: response).example])])
        let description = response.objectSchema?.summary ?? "The answer."
        return WireValue.Entry("200", .tree(["description": .text(description), "headers": shown, "content": content]))
    }
}
