/// One page of a list.
public struct ListPage<Item: Sendable>: Sendable {
    public var items: [Item]
    public var totals: PageTotals

    public init(items: [Item], totals: PageTotals) {
        self.items = items
        self.totals = totals
    }
}

extension ListPage: Equatable where Item: Equatable {}

/// What a list says about the pages besides the one it shows.
public struct PageTotals: Sendable, Equatable {
    /// How many items match; `nil` with simplified paging, which does not count.
    public var count: Int?
    /// How many pages they fill; `nil` with simplified paging.
    public var pages: Int?
    /// Whether there are items after this page.
    public var hasMorePages: Bool

    public init(count: Int?, pages: Int?, hasMorePages: Bool) {
        self.count = count
        self.pages = pages
        self.hasMorePages = hasMorePages
    }
}
