import Domain
import ServiceKit
import Testing

@Suite("Wrong passwords")
struct LockoutPolicyTests {
    let policy = LockoutPolicy(freeTries: 3, firstDelay: 1000, lockAfter: 6, lockTime: 60_000, forgetAfter: 600_000)

    private func moment(_ milliseconds: Int64) -> DateTime { DateTime(milliseconds: milliseconds) }

    /// The failures after so many tries, the last at moment 0.
    private func failures(_ count: Int) -> FailedSignIns { FailedSignIns(count: count, last: moment(0)) }

    @Test("the first ones cost nothing")
    func free() {
        #expect(policy.verdict(after: nil, at: moment(0)) == .allowed)
        #expect(policy.verdict(after: failures(2), at: moment(0)) == .allowed)
    }

    @Test("then each doubles the wait", arguments: [(3, 1000), (4, 2000), (5, 4000)])
    func delays(count: Int, wait: Int64) {
        #expect(policy.verdict(after: failures(count), at: moment(0)) == .delayed(milliseconds: wait))
        #expect(policy.verdict(after: failures(count), at: moment(wait - 1)) == .delayed(milliseconds: 1))
        #expect(policy.verdict(after: failures(count), at: moment(wait)) == .allowed)
    }

    @Test("after many the door is locked for a while")
    func locked() {
        #expect(policy.verdict(after: failures(6), at: moment(10_000)) == .locked(milliseconds: 50_000))
        #expect(policy.verdict(after: failures(60), at: moment(59_999)) == .locked(milliseconds: 1))
        #expect(policy.verdict(after: failures(6), at: moment(60_000)) == .allowed)
    }

    @Test("a long pause forgets them")
    func forgotten() {
        #expect(policy.adding(to: failures(5), at: moment(600_000)) == FailedSignIns(count: 1, last: moment(600_000)))
        #expect(policy.adding(to: failures(5), at: moment(599_999)).count == 6)
        #expect(policy.verdict(after: failures(5), at: moment(600_000)) == .allowed)
    }

    @Test("a clock that goes back never shortens the wait by wrapping around")
    func clockGoesBack() {
        #expect(policy.verdict(after: FailedSignIns(count: 4, last: moment(5000)), at: moment(0)) == .delayed(milliseconds: 2000))
        #expect(policy.adding(to: FailedSignIns(count: 4, last: moment(5000)), at: moment(0)).last == moment(5000))
    }

    @Test("no number of tries overflows")
    func manyTries() {
        #expect(policy.adding(to: FailedSignIns(count: .max, last: moment(0)), at: moment(1)).count == .max)
        let slow = LockoutPolicy(freeTries: 0, firstDelay: 1000, lockAfter: .max, lockTime: 60_000, forgetAfter: 600_000)
        #expect(slow.verdict(after: failures(.max - 1), at: moment(0)) == .delayed(milliseconds: 60_000))
    }

    @Test("of two verdicts the stricter holds, whichever comes first")
    func stricter() {
        let verdicts: [LockoutPolicy.Verdict] = [
            .allowed, .delayed(milliseconds: 1), .delayed(milliseconds: 2), .locked(milliseconds: 1),
        ]
        for (index, a) in verdicts.enumerated() {
            for b in verdicts[index...] {
                #expect(LockoutPolicy.Verdict.stricter(a, b) == b)
                #expect(LockoutPolicy.Verdict.stricter(b, a) == b)
            }
        }
    }
}
