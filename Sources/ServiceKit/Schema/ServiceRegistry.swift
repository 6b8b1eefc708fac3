/// The operations of a service, in registration order. Pages, clients, OpenAPI and the request path all start here.
public struct ServiceRegistry: Sendable {
    /// The name of the service, as the metadata pages show it.
    public let name: String
    public let operations: [any Operation.Type]
    private let byName: [String: any Operation.Type]

    public init(name: String, operations: [any Operation.Type]) {
        self.name = name
        self.operations = operations
        byName = Dictionary(
            operations.map { ($0.schema.name.lowercased(), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The operation with this name, in any case.
    public func operation(named name: String) -> (any Operation.Type)? {
        byName[name.lowercased()]
    }
}
