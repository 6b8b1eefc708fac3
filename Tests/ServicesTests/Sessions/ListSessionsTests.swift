import Contract
import ServiceKit
import Testing

@Suite("ListSessions")
struct ListSessionsTests {
    private static let live = ["Eve", "Bob", "Änne", "Ann"]

    private static let filters: [(query: String, names: [String])] = [
        ("", live),
        ("from=1230001", ["Ann"]),
        ("from=1230002", ["Änne"]),
        ("from=555123", ["Änne", "Ann"]),
        ("from=%2B1555123", ["Änne", "Ann"]),
        ("from=+1555123", ["Änne", "Ann"]),
        ("from=%C3%84NNE", ["Änne"]),
        ("from=%C3%A4nN", ["Änne"]),
        ("from=b", ["Bob"]),
        ("from=%25", ["Ann"]),
        ("from=100%25", ["Ann"]),
        ("from=100", ["Bob", "Ann"]),
        ("from=%22quoted%22", ["Ann"]),
        ("from=o%27neil", ["Ann"]),
        ("from=*", []),
        ("from=x%27%20OR%201%3D1%20--", []),
        ("to=sales_desk", ["Ann"]),
        ("to=SALES", ["Bob", "Ann"]),
        ("to=zo%C3%AB", ["Bob"]),
        ("to=_", ["Ann"]),
        ("log=code_7", ["Ann"]),
        ("log=payment", ["Bob", "Änne", "Ann"]),
        ("log=x7payment", []),
        ("log=failed&from=ann", ["Ann"]),
        ("log=failed&from=bob", []),
        ("customerIds=c1", ["Bob", "Ann"]),
        ("customerIds=c1,c2", ["Bob", "Änne", "Ann"]),
        ("customerIds=c1&customerIds=c2", ["Bob", "Änne", "Ann"]),
        ("customerIds=[c2]", ["Änne"]),
        ("customerIds=c3", []),
        ("endpointIds=e2,e3", ["Bob", "Änne"]),
        ("endpointIds=e2,e3&customerIds=c1", ["Bob"]),
        ("startDate=2024-02-29", ["Eve", "Bob", "Änne"]),
        ("endDate=2024-02-28", ["Ann"]),
        ("startDate=2024-02-29&endDate=2024-02-29", ["Bob", "Änne"]),
        ("startDate=2024-02-29T23:00:00Z&endDate=2024-02-29T01:00:00Z", ["Bob", "Änne"]),
        ("startDate=2024-03-01&endDate=2024-02-29", []),
        ("startDate=2024-03-02", []),
        ("parentSessionId=\(SearchBed.id(2))", ["Eve"]),
        ("parentSessionId=\(SearchBed.id(3))", []),
        ("specificIds=\(SearchBed.id(2)),\(SearchBed.id(5)),unknown", ["Eve", "Ann"]),
        ("specificIds=\(SearchBed.id(1))", []),
        ("searchArchive=true", ["Old"]),
        ("searchArchive=true&from=ann", []),
        ("searchArchive=false", live),
        ("SEARCHARCHIVE=True", ["Old"]),
        ("archive=live", live),
        ("archive=archived", ["Old"]),
        ("archive=archived&searchArchive=true", ["Old"]),
        ("archive=both", live + ["Old"]),
        ("archive=BOTH&from=ann", ["Ann"]),
    ]

    @Test("each filter finds what it says, in any case and without wildcards")
    func filters() async throws {
        try await World.open { world in
            let bed = try await SearchBed(world)
            for (query, names) in Self.filters {
                #expect(try await bed.names(query) == names, "\(query)")
            }
        }
    }

    @Test("any scalar member sorts, ties go by id in the same direction, and without a field the newest comes first")
    func sorting() async throws {
        let orders: [(query: String, names: [String])] = [
            ("sortField=fromName", ["Ann", "Bob", "Eve", "Änne"]),
            ("sortField=FROMNAME&sortOrder=descend", ["Änne", "Eve", "Bob", "Ann"]),
            ("sortField=dateCreated&sortOrder=Ascend", Self.live.reversed()),
            ("sortField=dateCreated&sortOrder=Descend", Self.live),
            ("sortField=outcome", Self.live.reversed()),
            ("sortField=outcome&sortOrder=Descend", Self.live),
            ("sortField=customerId", ["Eve", "Ann", "Bob", "Änne"]),
            ("sortOrder=Ascend", Self.live),
            ("sortField=", Self.live),
        ]
        try await World.open { world in
            let bed = try await SearchBed(world)
            for (query, names) in orders {
                #expect(try await bed.names(query) == names, "\(query)")
            }
        }
    }

    @Test("pages count from 0 and know how many there are")
    func paging() async throws {
        try await World.open { world in
            _ = try await SearchBed(world)
            func page(_ query: String) async throws -> ListResponse<SessionInfo> {
                try await world.get("/sessions?accountIds=\(world.child)&\(query)").value()
            }
            let first = try await page("countPerPage=3")
            #expect(first.items.count == 3)
            #expect((first.totalCount, first.totalPages, first.hasMorePages) == (4, 2, true))
            let second = try await page("countPerPage=3&page=1")
            #expect(second.items.compactMap(\.fromName) == [#"Ann 100% "Quoted" O'Neil"#])
            #expect((second.totalCount, second.totalPages, second.hasMorePages) == (4, 2, false))
            let beyond = try await page("countPerPage=3&page=2147483647")
            #expect(beyond.items.isEmpty)
            #expect((beyond.totalCount, beyond.totalPages, beyond.hasMorePages) == (4, 2, false))
            let all = try await page("countPerPage=3&page=1&all=true")
            #expect(all.items.count == 4)
            #expect((all.totalCount, all.totalPages, all.hasMorePages) == (4, 1, false))
            let simple = try await page("countPerPage=3&simplifiedPaging=true")
            #expect(simple.items.count == 3)
            #expect((simple.totalCount, simple.totalPages, simple.hasMorePages) == (0, 0, true))
            let last = try await page("countPerPage=3&page=1&simplifiedPaging=true")
            #expect(last.items.count == 1 && !last.hasMorePages)
        }
    }

    @Test("a cursor walks through the list once; it stands in the answer and its headers, and only if it was asked for")
    func cursor() async throws {
        try await World.open { world in
            _ = try await SearchBed(world)
            var path = "/sessions?page=0&accountIds=\(world.child)&countPerPage=3&archive=both&cursor="
            var names: [String?] = []
            for number in 0..<2 {
                let answer = try await world.get(path)
                let page = try answer.value(ListResponse<SessionInfo>.self)
                names += page.items.map(\.fromName)
                #expect(page.totalCount == 5 && page.hasMorePages == (number == 0))
                guard let cursor = answer["X-Next-Cursor"] else {
                    #expect(number == 1 && answer["Link"] == nil && answer.text.hasSuffix(#","nextCursor":null}"#))
                    break
                }
                #expect(answer.text.hasSuffix(#","nextCursor":"\#(cursor)"}"#))
                path = "/sessions?accountIds=\(world.child)&countPerPage=3&archive=both&cursor=\(cursor)"
                #expect(answer["Link"] == "<\(path)>; rel=\"next\"")
                try await world.get(path + "&from=x").expectError(400, .argument, fields: ["cursor"])
                #expect(try await world.get(path, as: .foreignManager).status == 403)
            }
            #expect(names.count == 5 && Set(names).count == 5)
            let plain = try await world.get("/sessions?accountIds=\(world.child)&countPerPage=3")
            #expect(!plain.text.contains("nextCursor") && plain["Link"] == nil)
        }
    }

    @Test("a page has the whole log of each session")
    func log() async throws {
        try await World.open { world in
            _ = try await SearchBed(world)
            let page = try await world.get("/sessions?log=codex7&accountIds=\(world.child)").value(ListResponse<SessionInfo>.self)
            #expect(page.items.map { $0.log.map(\.message) } == [["codeX7", "payment later"]])
        }
    }

    @Test("what makes no sense is refused with the name of the field")
    func refusals() async throws {
        let queries: [(query: String, field: String)] = [
            ("sortField=nope", "sortField"), ("sortField=log", "sortField"), ("sortOrder=Sideways", "sortOrder"),
            ("page=-1", "page"), ("page=x", "page"), ("page=99999999999999999999", "page"), ("countPerPage=1001", "countPerPage"),
            ("countPerPage=-1", "countPerPage"), ("startDate=yesterday", "startDate"), ("endDate=2024-13-01", "endDate"),
            ("endDate=2024-02-30", "endDate"), ("searchArchive=maybe", "searchArchive"), ("all=2", "all"),
            ("archive=maybe", "archive"), ("archive=both&searchArchive=false", "archive"), ("cursor=nonsense", "cursor"),
            ("cursor=&page=1", "cursor"), ("cursor=&all=true", "cursor"),
        ]
        try await World.open { world in
            for (query, field) in queries {
                let answer = try await world.get("/sessions?\(query)")
                #expect(answer.status == 400, "\(query): \(answer.text)")
                #expect(try answer.error.errors.map(\.fieldName) == [field], "\(query): \(answer.text)")
            }
            let many = (0..<1001).map { String($0) }.joined(separator: ",")
            try await world.get("/sessions?specificIds=\(many)").expectError(400, .outOfRange, fields: ["specificIds"])
        }
    }

    @Test("naming an account of another tenant is refused, and its sessions are found by no id")
    func tenants() async throws {
        try await World.open { world in
            try await world.get("/sessions?accountIds=\(world.alpha)", as: .foreignManager).expectError(403, .forbidden)
            try await world.get("/sessions?accountIds=\(world.beta),\(world.alpha)", as: .foreignManager).expectError(403, .forbidden)
            let id = try await world.session()
            let page = try await world.get("/sessions?specificIds=\(id)", as: .foreignManager).value(ListResponse<SessionInfo>.self)
            #expect(page.items.isEmpty && page.totalCount == 0)
            let all = try await world.get("/sessions?all=true", as: .foreignManager).value(ListResponse<SessionInfo>.self)
            #expect(Set(all.items.map(\.accountId)) == [world.beta])
            let child = try await world.get("/sessions?accountIds=\(world.child)", as: .manager)
            try child.expectError(403, .forbidden)
        }
    }
}
