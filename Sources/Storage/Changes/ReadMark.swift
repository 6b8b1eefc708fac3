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
public struct ReadMark: Sendable {
    private let history: ChangeHistory
    private let moment: ChangeHistory.Moment
    private let slots: [Int]

    init(history: ChangeHistory, moment: ChangeHistory.Moment, slots: [Int]) {
        self.history = history
        self.moment = moment
        self.slots = slots
    }

    /// Whether nothing of what was read has changed, by any process. Takes some 50 ns, reads no file and does not wait.
    public var holds: Bool {
        history.isUnchanged(slots, since: moment)
    }

    /// The mark of what was read in two reads of one store.
    public func and(_ other: ReadMark) -> ReadMark {
        ReadMark(history: history, moment: min(moment, other.moment), slots: slots + other.slots.filter { !slots.contains($0) })
    }
}

extension Store {
    /// A mark for a read of `parts` that is about to begin; `nil` if the database cannot tell what changes, so that
    /// nothing that was read may be used again.
    public func mark(_ parts: Set<StoredPart>) -> ReadMark? {
        database.mark(parts)
    }
}
