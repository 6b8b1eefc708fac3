import Domain
import ServiceKit
import Testing

@Suite("Ids")
struct IDGeneratorTests {
    @Test("ids have the form clients know and grow, even within a millisecond")
    func grow() {
        let ids = IDGenerator.timeOrdered(clock: .fixed(at: DateTime(milliseconds: 1_700_000_000_000)), random: { 7 })
        let made = (0..<1000).map { _ in ids.next() }
        #expect(made.allSatisfy(IDGenerator.isID))
        #expect(made == made.sorted())
        #expect(Set(made).count == 1000)
        #expect(made[0] == "018bcfe56800000000000007")
    }

    @Test("ids of another moment sort after, those of a clock that went back do not repeat")
    func moments() {
        let early = IDGenerator.timeOrdered(clock: .fixed(at: DateTime(milliseconds: 1000)))
        let late = IDGenerator.timeOrdered(clock: .fixed(at: DateTime(milliseconds: 2000)))
        #expect(early.next() < late.next())
        #expect(IDGenerator.isID(IDGenerator.timeOrdered(clock: .fixed(at: .minimum)).next()))
    }

    @Test("ids for tests are known beforehand")
    func counting() {
        let ids = IDGenerator.counting(from: 255)
        #expect(ids.next() == "0000000000000000000000ff")
        #expect(ids.next() == "000000000000000000000100")
    }

    @Test(
        "anything else is no id",
        arguments: [
            "", "0000000000000000000000f", "0000000000000000000000FF", "0000000000000000000000fg", "0000000000000000000000fff",
        ]
    )
    func noIDs(text: String) {
        #expect(!IDGenerator.isID(text))
    }
}
