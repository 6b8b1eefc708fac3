import Contract
import Domain
import ServiceKit
import Testing

@Suite("What a list can be asked")
struct ListOptionsTests {
    @Test("nothing asked means the first 25, newest first, with totals")
    func defaults() throws {
        let options = try ListOptions(ListRequest<SessionInfo>())
        #expect(options == ListOptions())
        #expect(options.paging.countPerPage == 25)
        #expect(options.sorting == .newestFirst)
        #expect(options.specificIds == nil)
    }

    @Test("every scalar member of a session can be sorted by, in any case, and no other")
    func sortFields() throws {
        for member in SessionInfo.schema.allMembers {
            let isScalar = !["customerBreadcrumb", "log", "members"].contains(member.wireName)
            let sorting = try? Sorting(field: member.wireName.uppercased(), order: .descend, of: SessionInfo.self)
            #expect(sorting?.field == (isScalar ? member.wireName : nil))
            #expect(sorting?.descending == (isScalar ? true : nil))
        }
    }

    @Test("an unknown sort field is named in the error", arguments: ["nothing", "log.message", "id; DROP TABLE session", "members"])
    func unknownSortField(field: String) {
        let error = #expect(throws: ServiceError.self) { try Sorting(field: field, of: SessionInfo.self) }
        #expect(error?.fields.first?.name == "sortField")
    }

    @Test(
        "a page out of range is an error that names the field",
        arguments: [(-1, 0, "page"), (0, -1, "countPerPage"), (0, 1001, "countPerPage")]
    )
    func outOfRange(page: Int, count: Int, field: String) {
        let error = #expect(throws: ServiceError.self) { try Paging(page: page, countPerPage: count) }
        #expect(error?.fields.first?.name == field)
        #expect(error?.code == .outOfRange)
    }

    @Test("a page far beyond the end does not overflow")
    func farPage() throws {
        #expect(try Paging(page: .max, countPerPage: 1000).offset == .max)
    }

    @Test("totals say how many pages there are and whether more follow")
    func totals() throws {
        let paging = try Paging(page: 1, countPerPage: 10)
        #expect(paging.totals(found: 10, count: 20) == PageTotals(count: 20, pages: 2, hasMorePages: false))
        #expect(paging.totals(found: 11, count: 21) == PageTotals(count: 21, pages: 3, hasMorePages: true))
        #expect(paging.totals(found: 0, count: 0) == PageTotals(count: 0, pages: 0, hasMorePages: false))
        let simplified = try Paging(countPerPage: 10, simplified: true)
        #expect(simplified.totals(found: 11, count: nil) == PageTotals(count: nil, pages: nil, hasMorePages: true))
        #expect(simplified.totals(found: 10, count: nil) == PageTotals(count: nil, pages: nil, hasMorePages: false))
        #expect(try Paging(all: true).totals(found: 3, count: 3) == PageTotals(count: 3, pages: 1, hasMorePages: false))
    }

    @Test("days include both ends, whatever the time of day says")
    func days() throws {
        let days = try DayRange(startDate: "2024-03-05", endDate: "2024-03-05T23:59:59-01:00")
        #expect(days.lowerBound == DateTime("2024-03-05T00:00:00Z")?.milliseconds)
        #expect(days.upperBound == DateTime("2024-03-07T00:00:00Z")?.milliseconds)
        #expect(try DayRange(startDate: nil, endDate: "") == DayRange())
    }

    @Test("a date that does not exist is an error that names the field", arguments: ["2024-02-30", "yesterday", "03/05/2024"])
    func badDays(text: String) {
        let error = #expect(throws: ServiceError.self) { try DayRange(startDate: "2024-01-01", endDate: text) }
        #expect(error?.fields.first?.name == "endDate")
    }

    @Test("a text to search for has a limit")
    func longText() throws {
        var query = SessionQuery()
        query.log = String(repeating: "x", count: SessionQuery.maxTextLength)
        try query.validate()
        query.log = String(repeating: "x", count: SessionQuery.maxTextLength + 1)
        let error = #expect(throws: ServiceError.self) { try query.validate() }
        #expect(error?.fields.first?.name == "log")
    }
}
