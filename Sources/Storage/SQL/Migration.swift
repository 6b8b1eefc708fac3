import Crypto

/// A step from one version of the schema to the next. Immutable once released: a change is a new step.
struct Migration: Sendable {
    /// Counts from 1 without gaps.
    let number: Int
    let name: String
    /// The statements that all databases understand, separated by empty lines.
    let statements: String
    /// What SQLite needs besides.
    let sqlite: String

    /// What is stored with a step that was taken, to notice if it was changed afterwards.
    func checksum(of statements: String) -> String {
        SHA256.hash(data: Array(statements.utf8)).prefix(8).map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }

    /// All steps, in order.
    static let all: [Migration] = [.identity, .sessions]
}
