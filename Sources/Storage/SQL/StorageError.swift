/// A failure of the database, told apart as far as anyone acts on it.
public struct StorageError: Error, Sendable, Equatable, CustomStringConvertible {
    public var kind: Kind
    /// What the database said; for the log, not for clients.
    public var message: String

    public enum Kind: Sendable, Equatable {
        /// Another process or request holds the database for too long, or too many wait already.
        case busy
        /// The task was cancelled or its deadline passed.
        case interrupted
        /// A read took longer than reads may.
        case overdue
        /// A row with that key exists already, or a rule of the schema forbids the change.
        case constraint
        /// The disk is full.
        case full
        /// The database is damaged.
        case corrupt
        /// The data cannot be used as they are: missing, not writable, of a newer version, access refused.
        case unusable
        /// The database server cannot be reached.
        case unreachable
        /// The store with the bytes of files cannot be reached, or cannot serve now.
        case filesUnreachable
        /// The database server was lost while it committed, and cannot say what became of the change.
        case undecided
        case other
    }

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    public var description: String { message }
}
