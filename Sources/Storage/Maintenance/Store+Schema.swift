/// A step that brought the schema of the data to the next version.
public struct SchemaStep: Sendable, Equatable {
    /// Counts from 1.
    public let number: Int
    public let name: String
    /// Whether it was taken when the store was opened, and not before.
    public let isNew: Bool
}

extension Store {
    /// The steps that were taken so far, in order.
    public var schemaSteps: [SchemaStep] {
        let new = database.newMigrations
        return Migration.all.map { SchemaStep(number: $0.number, name: $0.name, isNew: new.contains($0.number)) }
    }
}
