import Contract
import ServiceKit
import Testing

@Suite("Declarations against contract.json", .enabled(if: ContractDocument.isAvailable, "contract.json is not at ../shared/contract"))
struct ContractComparisonTests {
    private let differences: [Difference]
    private let contract: ContractDocument

    init() throws {
        contract = try ContractDocument.load()
        let seeds =
            contract.operations.filter { $0.source == "seed" }.map(\.name) + contract.types.filter { $0.source == "seed" }.map(\.name)
        let texts = Set(seeds.map { String($0.prefix { $0 != "<" }) })
        differences = Facts.differences(Facts(contract), Facts(EvoVoice.registry, texts: texts))
    }

    @Test("nothing differs but what is listed with a reason")
    func noOtherDifference() {
        let listed = Set(Deviation.all.map(\.place))
        let others = differences.filter { !listed.contains($0.place) }
        #expect(others.isEmpty, "\(others.map(\.description).joined(separator: "\n"))")
    }

    @Test("what is listed differs as listed", arguments: Deviation.all.map(\.place))
    func differsAsListed(place: String) throws {
        let deviation = try #require(Deviation.all.first { $0.place == place })
        let difference = differences.first { $0.place == place }
        #expect(difference?.ours == deviation.ours, "\(place) no longer differs, or differs in another way")
        #expect(!deviation.reason.isEmpty)
    }

    @Test("operations stand in the order of the contract, ours after those of their area")
    func order() {
        let theirs = contract.operations.map(\.name)
        let ours = EvoVoice.registry.operations.map { $0.schema.name }
        let known = Set(theirs)
        #expect(ours.filter(known.contains) == theirs)
    }
}
