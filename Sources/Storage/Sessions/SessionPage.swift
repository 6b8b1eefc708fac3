public import Domain

/// A page of sessions, ready to be copied into an answer.
public struct SessionPage: Sendable, Equatable {
    /// The sessions as JSON documents, separated by commas.
    public var documents: [UInt8]
    /// How many there are on this page.
    public var count: Int
    public var totals: PageTotals
    /// The last session of the page, if there are more.
    public var next: ListCursor?
}
