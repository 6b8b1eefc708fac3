/// All types of a service in the order of `wire.md` §8.4: requests, responses, then everything they refer to, breadth first.
struct TypeCollection: Sendable {
    let references: TypeReferences
    let operations: [String: any Operation.Type]
    let definitions: [TypeDefinition]
    /// The names of the types that operations answer.
    let responses: Set<String>

    /// - Parameter extra: types to list though nothing refers to them.
    init(of registry: ServiceRegistry, references: TypeReferences, including extra: [any DataType.Type] = []) {
        let requests = registry.operations.flatMap { references.definitions(in: .object($0)) }
        let answers = registry.operations.compactMap { operation in
            operation.operation.response.flatMap { references.definitions(in: $0).first }
        }
        let arguments = registry.operations.flatMap { operation in
            operation.operation.response.map { references.definitions(in: $0).dropFirst() } ?? []
        }
        self.references = references
        operations = Dictionary(registry.operations.map { ($0.schema.name, $0) }, uniquingKeysWith: { first, _ in first })
        responses = Set(answers.map(\.name))
        definitions = references.closure(of: requests + answers + arguments + extra.flatMap { references.definitions(in: .object($0)) })
    }

    /// What the definition's answer names, if it is a request.
    func answered(by definition: TypeDefinition) -> [TypeDefinition] {
        operations[definition.name]?.operation.response.map { references.definitions(in: $0) } ?? []
    }
}
