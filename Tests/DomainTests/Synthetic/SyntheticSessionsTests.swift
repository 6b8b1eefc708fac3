import Contract
import Domain
import ServiceKit
import Testing

@Suite("Synthetic sessions")
struct SyntheticSessionsTests {
    private let sessions = SyntheticSessions(count: 20_000, seed: 7)

    @Test("the same seed gives the same sessions, in any order, and another seed gives others")
    func deterministic() {
        let again = SyntheticSessions(count: 20_000, seed: 7)
        let other = SyntheticSessions(count: 20_000, seed: 8)
        for index in [19_999, 3, 0, 777] {
            #expect(JSONWriter.encode(sessions[index].session) == JSONWriter.encode(again[index].session))
            #expect(sessions[index].account == again[index].account)
            #expect(sessions[index].session.id != other[index].session.id)
        }
        #expect(sessions.accounts == again.accounts)
    }

    @Test("a known seed gives a known session, on every machine")
    func known() {
        let (account, session) = SyntheticSessions(count: 1000, seed: 1)[0]
        #expect(SyntheticSessions(count: 1000, seed: 1).accounts[account].name == "Union Dental")
        #expect(session.id == "01942132c2e0f893a2eefb32")
    }

    @Test("sessions come in the order of their dates, all within a year, each with an id of its own")
    func dates() {
        let all = (0..<sessions.count).map { sessions[$0].session }
        let dates = all.compactMap(\.dateCreated)
        #expect(dates == dates.sorted())
        #expect(dates.first?.hasPrefix("2025-01-01T") == true)
        #expect(dates.last?.hasPrefix("2025-12-31T") == true)
        #expect(Set(all.compactMap(\.id)).count == all.count)
        #expect(all.allSatisfy { IDGenerator.isID($0.id ?? "") && ($0.dateCompleted ?? "") > ($0.dateCreated ?? "x") })
    }

    @Test("the largest of 400 accounts has some 8 %, and none is empty")
    func accounts() {
        var counts: [Int: Int] = [:]
        for index in 0..<sessions.count { counts[sessions[index].account, default: 0] += 1 }
        #expect(sessions.accounts.count == 400)
        #expect(Set(sessions.accounts.map(\.name)).count == 400)
        #expect((1500...1750).contains(counts[0] ?? 0))
        #expect(counts.count == 400)
    }

    @Test("all channels, directions and several outcomes occur, and callers come back")
    func variety() {
        let all = (0..<5000).map { sessions[$0].session }
        #expect(Set(all.map(\.channel)) == [.voice, .chat, .fax])
        #expect(Set(all.map(\.direction)) == [.incoming, .outgoing])
        #expect(Set(all.compactMap(\.outcome)).count > 8)
        #expect(Set(all.compactMap(\.endpointId)).count > 1000)
        let callers = all.filter { $0.direction == .incoming }.compactMap(\.fromAddress)
        #expect(callers.allSatisfy { $0.hasPrefix("+1555") && $0.count == 12 })
        #expect(Set(callers).count < callers.count * 9 / 10)
    }

    @Test("a log has ten lines and some 580 bytes")
    func log() {
        let logs = (0..<2000).map { sessions[$0].session.log }
        #expect(logs.allSatisfy { $0.count == 10 })
        let sizes = logs.map { $0.reduce(0) { $0 + ($1.message?.utf8.count ?? 0) } }
        let mean = sizes.reduce(0, +) / sizes.count
        #expect((480...620).contains(mean), "\(mean) bytes")
    }

    @Test("more accounts than there are names still have names of their own")
    func manyAccounts() {
        let names = SyntheticSessions(count: 1, seed: 1, accounts: 1000).accounts.map(\.name)
        #expect(Set(names).count == 1000)
    }
}
