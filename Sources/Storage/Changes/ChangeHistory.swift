import Synchronization

/// When each part of a SQLite database last changed, whoever changed it.
///
/// The index of the write-ahead log has a header that differs after each commit of any process. As long as it is the one
/// that was last accounted for, nothing has changed but what this process's writer said. If it is another, somebody else
/// has written, and everything counts as changed.
final class ChangeHistory: Sendable {
    /// A place in the order of changes.
    typealias Moment = UInt64

    private struct State {
        var now: Moment = 1
        /// When something last changed everything.
        var everything: Moment = 1
        /// When the parts of each slot last changed. Parts that share a slot change together.
        var slots = [Moment](repeating: 0, count: ChangeHistory.slotCount)
        /// The header that was last accounted for.
        var seen: WALIndex.Header
        /// The header when the commit that is under way began.
        var committing: WALIndex.Header?

        mutating func changeEverything(_ header: WALIndex.Header) {
            now += 1
            everything = now
            seen = header
        }
    }

    private static let slotCount = 4096
    private static let identity = 0
    private static let failedSignIns = 1
    private static let allSessions = 2
    private static let firstAccount = 3
    /// Parts of more accounts than this are watched as those of all.
    private static let mostSlots = 16

    let index: WALIndex
    private let state: Mutex<State>

    init(_ index: WALIndex) {
        self.index = index
        state = Mutex(State(seen: index.header))
    }

    // MARK: Reading

    /// - Returns: `nil` while it cannot be told what changes.
    func mark(_ parts: Set<StoredPart>) -> ReadMark? {
        guard let moment = state.withLock({ isUpToDate(&$0) ? $0.now : nil }) else { return nil }
        var slots = parts.map(Self.slot)
        if slots.count > Self.mostSlots { slots = slots.filter { $0 < Self.firstAccount } + [Self.allSessions] }
        return ReadMark(history: self, start: moment, watches: slots.map { ReadMark.Watch(slot: $0, since: moment) })
    }

    /// - Parameter start: since when not everything may have changed.
    func isUnchanged(since start: Moment, _ watches: [ReadMark.Watch]) -> Bool {
        state.withLock { state in
            isUpToDate(&state) && state.everything <= start && watches.allSatisfy { state.slots[$0.slot] <= $0.since }
        }
    }

    /// Whether all commits there are have been accounted for. Accounts for those of other processes.
    private func isUpToDate(_ state: inout State) -> Bool {
        let header = index.header
        if header == state.seen { return true }
        // The writer of this process is about to say what it has changed.
        if state.committing != nil { return false }
        state.changeEverything(header)
        return true
    }

    // MARK: Writing

    /// To be called inside a transaction that holds the lock for writing, just before it is committed.
    func commitBegins() {
        state.withLock { state in
            let header = index.header
            if header != state.seen { state.changeEverything(header) }
            state.committing = header
        }
    }

    /// To be called after a commit, before anybody hears of it.
    ///
    /// - Parameter frames: the length of the log with this commit, or `nil` if the transaction had nothing to write.
    func committed(_ changed: ChangedParts, frames: UInt32?) {
        state.withLock { state in
            let header = index.header
            defer { state.committing = nil }
            if frames == nil, header == state.committing { return }
            guard let before = state.committing, case .only(let parts) = changed, let frames, header.isNext(to: before, frames: frames)
            else { return state.changeEverything(header) }
            state.seen = header
            guard !parts.isEmpty else { return }
            state.now += 1
            for part in parts {
                state.slots[Self.slot(of: part)] = state.now
                if case .sessions = part { state.slots[Self.allSessions] = state.now }
            }
        }
    }

    /// To be called if a commit failed: whatever is in the file now, nothing that was read counts any more.
    func commitFailed() {
        state.withLock { state in
            state.committing = nil
            state.changeEverything(index.header)
        }
    }

    private static func slot(of part: StoredPart) -> Int {
        switch part {
        case .identity: identity
        case .failedSignIns: failedSignIns
        case .allSessions: allSessions
        case .sessions(let accountId): firstAccount + Int(UInt(bitPattern: accountId.hashValue) % UInt(slotCount - firstAccount))
        }
    }
}
