/// Tells whether what was read from the store is still what is stored.
///
/// A mark is made before the read, so that a change in between counts as a change since.
///
/// ```swift
/// let mark = store.mark([.identity])
/// let user = try await store.users(in: .all).get(id)
/// // Later, on any thread, without waiting:
/// if let mark, mark.holds { return user }
/// ```
public struct ReadMark: Sendable, Equatable {
    /// What of the history may not have changed since.
    struct Watch: Sendable, Equatable {
        var slot: Int
        var since: ChangeHistory.Moment
    }

    private let history: ChangeHistory
    /// When the first read began.
    private let start: ChangeHistory.Moment
    private let watches: [Watch]

    init(history: ChangeHistory, start: ChangeHistory.Moment, watches: [Watch]) {
        self.history = history
        self.start = start
        self.watches = watches
    }

    /// Whether nothing of what was read has changed, by any process. Takes some 50 ns, reads no file and does not wait.
    public var holds: Bool {
        history.isUnchanged(since: start, watches)
    }

    public static func == (a: ReadMark, b: ReadMark) -> Bool {
        a.history === b.history && a.start == b.start && a.watches == b.watches
    }

    /// The mark of what was read in two reads of one store.
    public func and(_ other: ReadMark) -> ReadMark {
        ReadMark(history: history, start: min(start, other.start), watches: watches + other.watches)
    }
}

extension Store {
    /// A mark for a read of `parts` that is about to begin; `nil` if the database cannot tell what changes, so that
    /// nothing that was read may be used again.
    public func mark(_ parts: Set<StoredPart>) -> ReadMark? {
        database.mark(parts)
    }
}
