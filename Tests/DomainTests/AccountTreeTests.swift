import Domain
import Testing

@Suite("Accounts below accounts")
struct AccountTreeTests {
    let tree = AccountTree(parents: ["c": "b", "b": "a", "y": "x"])

    @Test("ancestors come outermost first")
    func ancestors() {
        #expect(tree.ancestors(of: "c") == ["a", "b"])
        #expect(tree.ancestors(of: "a").isEmpty)
        #expect(tree.ancestors(of: "unknown").isEmpty)
    }

    @Test("an account cannot stand below itself or its descendants")
    func circles() {
        #expect(!tree.canMove("a", under: "a"))
        #expect(!tree.canMove("a", under: "c"))
        #expect(tree.canMove("c", under: "x"))
        #expect(tree.canMove("x", under: "c"))
    }

    @Test("a circle that was stored by mistake ends the walk")
    func storedCircle() {
        let circle = AccountTree(parents: ["a": "b", "b": "c", "c": "b"])
        #expect(Set(circle.ancestors(of: "a")) == ["b", "c"])
        #expect(circle.ancestors(of: "b") == ["c"])
    }
}
