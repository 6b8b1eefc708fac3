/// Work that is done again and again, by one process at a time.
struct Job: Sendable {
    let name: String
    /// From the end of one run to the start of the next one, in whatever process.
    let interval: Duration
    /// Does one run in small batches, with a call of `pause` after each.
    ///
    /// What a run has not done, the next one does: it may end at any pause.
    let work: @Sendable (_ pause: Pause) async throws -> Void

    /// Lets others have their turn.
    ///
    /// Throws if the run has to end: the process stops, or another has taken over.
    typealias Pause = @Sendable () async throws -> Void
}
