import Contract
import ServiceKit
import Testing

@Suite("Lists with pages, on 10,000 rows of each kind")
struct ListTests {
    /// The areas whose lists are tested here.
    private static let areas: Set = [
        "addresses", "ai", "customers", "endpoints", "files", "flows", "messaging", "notifications", "phone-numbers", "portal", "sys",
    ]

    @Test("every list with pages of these areas is tested")
    func complete() {
        let lists = EvoVoice.registry.operations.filter { operation in
            Self.areas.contains(operation.operation.tag) && operation.schema.base?.schema.name == "ListRequest"
        }
        #expect(lists.map { $0.schema.name }.sorted() == ListCase.all.map(\.testDescription).sorted())
    }

    @Test("pages are the whole list, each order and each filter is right, and indexes serve them", arguments: ListCase.all)
    func list(_ list: ListCase) async throws {
        try await ListCheck.run(list)
    }
}
