/// Something that a simulated telephone network remembers: who has a number, an address.
public struct NetworkEntry: Sendable, Equatable {
    /// What it is.
    public var kind: String
    /// Within what its name is one of a kind: an account, or `""` for the whole network.
    public var space: String
    public var name: String
    /// Whose it is.
    public var accountId: String
    public var value: String

    public init(kind: String, space: String, name: String, accountId: String, value: String) {
        (self.kind, self.space, self.name, self.accountId, self.value) = (kind, space, name, accountId, value)
    }
}
