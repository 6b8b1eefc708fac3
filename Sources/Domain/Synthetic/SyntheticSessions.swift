public import Contract
public import ServiceKit

/// Sessions that look like those of a company that answers calls for some hundred customers, made up from a seed.
///
/// The same seed and count give the same sessions, each known by its number alone, in the order of their dates. Accounts are of
/// very different sizes: of 400, the largest has a twelfth of all sessions. Callers come back, mostly to the same account.
///
/// ```swift
/// let sessions = SyntheticSessions(count: 1_000_000, seed: 1)
/// let (account, session) = sessions[0]
/// ```
public struct SyntheticSessions: Sendable {
    public let count: Int
    /// The accounts, the largest first. What belongs to an account names it by its place here.
    public let accounts: [SyntheticAccount]
    private let seed: UInt64
    private let calendar: SyntheticCalendar
    /// For each account, the part of all sessions that it and those before it have.
    private let shares: [Double]

    /// - Parameters:
    ///   - start: the first day of the year the sessions are spread over.
    public init(count: Int, seed: UInt64, accounts: Int = 400, start: CalendarDate = CalendarDate(year: 2025, month: 1, day: 1)) {
        self.count = count
        self.seed = seed
        self.accounts = (0..<max(1, accounts)).map { SyntheticAccount(number: $0, seed: seed) }
        calendar = SyntheticCalendar(start: start)
        // Zipf's law, its head flattened so that the largest of 400 has 8 %.
        let weights = self.accounts.indices.map { 1 / (Double($0) + 2.3) }
        let total = weights.reduce(0, +)
        var sum = 0.0
        shares = weights.map { weight in
            sum += weight / total
            return sum
        }
    }

    /// A session, without the id and name of its account, and the place of that account.
    public subscript(index: Int) -> (account: Int, session: SessionInfo) {
        var random = SeededGenerator(seed: seed &+ UInt64(index) &* 0x9E37_79B9_7F4A_7C15)
        let position = (Double(index) + random.fraction()) / Double(max(1, count))
        let start = calendar.moment(position)
        let place = account(at: random.fraction())
        let account = accounts[place]
        var session = SessionInfo()
        session.id = hex(UInt64(max(0, start.milliseconds)), digits: 12) + hex(random.next() >> 16, digits: 12)
        session.dateCreated = start.iso8601
        let call = SyntheticCall(start: start, account: account, callers: max(50, count / 4), using: &random)
        call.fill(&session, using: &random)
        return (place, session)
    }

    private func account(at share: Double) -> Int {
        var (low, high) = (0, shares.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if shares[middle] > share { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// When sessions happen in a year: on working days more than on others, by day more than by night.
struct SyntheticCalendar: Sendable {
    private let start: CalendarDate
    /// For each day, the part of the year's sessions on it and the days before it.
    private let days: [Double]
    /// The same for the hours of a day.
    private let hours: [Double]

    init(start: CalendarDate) {
        self.start = start
        let first = start.daysSince1970
        days = Self.sums(
            (0..<365).map { day in
                switch (first + day + 4) % 7 {  // 1970-01-01 was a Thursday
                case 0: 0.25
                case 6: 0.4
                default: 1
                }
            }
        )
        hours = Self.sums([1, 1, 1, 1, 1, 2, 4, 10, 25, 35, 40, 38, 30, 32, 38, 36, 30, 20, 12, 8, 6, 4, 2, 1])
    }

    private static func sums(_ weights: [Double]) -> [Double] {
        let total = weights.reduce(0, +)
        var sum = 0.0
        return weights.map { weight in
            sum += weight
            return sum / total
        }
    }

    /// The moment before which `position` (0..<1) of the year's sessions happen.
    func moment(_ position: Double) -> DateTime {
        let (day, partOfDay) = Self.locate(position, in: days)
        let (hour, partOfHour) = Self.locate(partOfDay, in: hours)
        let seconds: Int = ((start.daysSince1970 + day) * 24 + hour) * 3600
        return DateTime(milliseconds: Int64(seconds) * 1000 + Int64(partOfHour * 3_600_000))
    }

    private static func locate(_ position: Double, in sums: [Double]) -> (index: Int, part: Double) {
        let index = sums.firstIndex { $0 > position } ?? sums.count - 1
        let low = index == 0 ? 0 : sums[index - 1]
        return (index, min(max(0, (position - low) / (sums[index] - low)), 0.999_999))
    }
}
