import Domain
import ServiceKit
import Testing

@Suite("The accounts a caller may use")
struct AccountScopeTests {
    let two = AccountScope.accounts(["a", "b"])

    @Test("naming no account leaves the whole scope")
    func wholeScope() throws {
        #expect(try two.narrowed(to: []) == two)
        #expect(try AccountScope.all.narrowed(to: []) == .all)
    }

    @Test("naming accounts narrows the scope to them")
    func narrowed() throws {
        #expect(try two.narrowed(to: ["b"]) == .accounts(["b"]))
        #expect(try AccountScope.all.narrowed(to: ["x"]) == .accounts(["x"]))
    }

    @Test("naming an account outside is forbidden, even beside one inside")
    func foreign() {
        #expect(throws: ServiceError.foreignAccount("c")) { try two.narrowed(to: ["a", "c"]) }
        #expect(throws: ServiceError.foreignAccount("a")) { try AccountScope.none.narrowed(to: ["a"]) }
        #expect(ServiceError.foreignAccount("c").code == .forbidden)
    }

    @Test("no scope with accounts contains anything else")
    func contains() {
        #expect(two.contains("a"))
        #expect(!two.contains("A"))
        #expect(!two.contains(""))
        #expect(!AccountScope.none.contains("a"))
        #expect(AccountScope.all.contains("anything"))
    }

    @Test("what two scopes share is what both contain")
    func intersection() {
        #expect(two.intersection(.all) == two)
        #expect(AccountScope.all.intersection(two) == two)
        #expect(two.intersection(.accounts(["b", "c"])) == .accounts(["b"]))
        #expect(two.intersection(.none) == .none)
    }
}
