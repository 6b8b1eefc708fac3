import Testing

@Suite("A request's way")
struct RequestWayTests {
    @Test("a list comes as its stored documents")
    func list() async throws {
        try await Shop.open { shop in
            let answer = try await shop.get("/things?max=1")
            #expect(answer.status == 200)
            #expect(
                answer.text
                    == #"{"items":[{"id":"1","name":"Thing, \"1\" {x}","price":1.5,"size":"Large","tags":["a","b,c"]}],"totalCount":7,"totalPages":4,"hasMorePages":true}"#
            )
            print(answer)
        }
    }
}
