/// Why a carrier did not do what it was asked to.
public struct CarrierError: Error, Equatable {
    public enum Kind: Sendable, Equatable {
        /// It does not answer, or asks to come back later.
        case unavailable
        /// Somebody else has the number.
        case taken
        /// It has no such thing: number, country, address.
        case unknown
        /// It is not as the change supposes any more.
        case changed
        /// It does not do this, for the reason that the message gives.
        case refused
    }

    public var kind: Kind
    /// For people; says nothing secret.
    public var message: String

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }
}
