public import ServiceKit

/// Which part of a list is asked for (`behaviours.md`, Listing).
public struct Paging: Sendable, Equatable {
    public static let defaultCountPerPage = 25
    public static let maxCountPerPage = 1000

    /// Counts from 0.
    public var page: Int
    public var countPerPage: Int
    /// Everything at once, whatever `page` and `countPerPage` say.
    public var all: Bool
    /// Leaves out the totals.
    public var simplified: Bool

    /// The first page of the usual size, with totals.
    public init() {
        page = 0
        countPerPage = Self.defaultCountPerPage
        all = false
        simplified = false
    }

    /// - Parameters: as in a list request; `countPerPage` 0 means the default.
    /// - Throws: 400 naming the field for a negative page or a size outside 1…1,000.
    public init(page: Int = 0, countPerPage: Int = 0, all: Bool = false, simplified: Bool = false) throws(ServiceError) {
        guard page >= 0 else {
            throw .invalid("page", "'page' counts from 0 and cannot be \(page)", code: .outOfRange)
        }
        guard (0...Self.maxCountPerPage).contains(countPerPage) else {
            throw .invalid(
                "countPerPage",
                "'countPerPage' must be between 1 and \(Self.maxCountPerPage), not \(countPerPage)",
                code: .outOfRange
            )
        }
        self.page = page
        self.countPerPage = countPerPage == 0 ? Self.defaultCountPerPage : countPerPage
        self.all = all
        self.simplified = simplified
    }

    /// How many items come before the page.
    public var offset: Int {
        let (product, overflow) = page.multipliedReportingOverflow(by: countPerPage)
        return overflow ? Int.max : product
    }

    /// The totals of a page.
    ///
    /// - Parameters:
    ///   - found: how many items were read, asking for one more than the page holds.
    ///   - count: how many there are on all pages, if counted.
    public func totals(found: Int, count: Int?) -> PageTotals {
        if all { return PageTotals(count: count ?? found, pages: (count ?? found) == 0 ? 0 : 1, hasMorePages: false) }
        guard let count else { return PageTotals(count: nil, pages: nil, hasMorePages: found > countPerPage) }
        let pages = count / countPerPage + (count % countPerPage == 0 ? 0 : 1)
        return PageTotals(count: count, pages: pages, hasMorePages: page < pages - 1)
    }
}
