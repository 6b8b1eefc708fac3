import Domain

/// What changes in the search index, session by session: several changes of one session become one.
struct SearchChanges {
    struct Change {
        var old: SessionText?
        var new: SessionText?
    }

    private var changes: [Int64: Change] = [:]

    var isEmpty: Bool { changes.isEmpty }

    /// The changes in the order of the sessions' row ids, which is how an index is cheapest to write.
    var inOrder: [(rid: Int64, change: Change)] {
        changes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    mutating func add(_ rid: Int64, from old: SessionText?, to new: SessionText?) {
        changes[rid] = Change(old: changes[rid].map(\.old) ?? old, new: new)
    }

    /// Adds the changes of a later transaction.
    mutating func append(_ later: SearchChanges) {
        for (rid, change) in later.changes { add(rid, from: change.old, to: change.new) }
    }
}
