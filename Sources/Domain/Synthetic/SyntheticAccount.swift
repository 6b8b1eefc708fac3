import Contract

/// A tenant that does not exist: its name, its customers, its endpoints.
public struct SyntheticAccount: Sendable, Equatable {
    /// Different from the names of all other accounts of the same seed.
    public let name: String
    let customers: [Named]
    let endpoints: [Endpoint]

    struct Named: Sendable, Equatable {
        var id: String
        var name: String
    }

    struct Endpoint: Sendable, Equatable {
        var id: String
        var name: String
        var number: String
        /// Which of the account's customers it belongs to.
        var customer: Int
    }

    init(number: Int, seed: UInt64) {
        var random = SeededGenerator(seed: seed ^ (UInt64(number) &+ 1) &* 0xD6E8_FEB8_6659_FD93)
        let names = SyntheticNames.companies(number)
        name = names
        customers = (0..<3).map { branch in
            Named(id: Self.id(using: &random), name: "\(names), \(SyntheticNames.branches[branch])")
        }
        endpoints = SyntheticNames.endpoints.enumerated().map { index, name in
            Endpoint(
                id: Self.id(using: &random),
                name: name,
                number: SyntheticNames.number(UInt64(5_000_000 + number * 8 + index)),
                customer: index % 3
            )
        }
    }

    private static func id(using random: inout SeededGenerator) -> String {
        // A date in 2024, so that ids of endpoints look older than the sessions.
        hex(1_704_067_200_000 + random.next() % 31_000_000_000, digits: 12) + hex(random.next() >> 16, digits: 12)
    }
}
