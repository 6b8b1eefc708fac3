import Contract
import ServiceKit
import Testing

/// The code of the whole contract in every language.
let everyLanguage = ClientLanguage.all + ClientLanguage.variants

extension ClientLanguage {
    /// The code of the whole contract, made at a fixed moment.
    var wholeContract: String {
        source(
            for: self,
            registry: EvoVoice.registry,
            options: .none,
            baseURL: "https://evovoice.io",
            date: DateTime(milliseconds: 1_700_000_000_000)
        )
    }

    /// Where the expected code of the whole contract lies.
    ///
    /// Not as a Swift file where it is Swift, so that no formatter finds it.
    var golden: GoldenFile { GoldenFile("clients/dtos.\(fileExtension)\(key == "swift" ? ".txt" : "")") }
}

@Suite("Client code of the whole contract")
struct GoldenClientTests {
    @Test("is what was recorded", arguments: everyLanguage)
    func matchesGolden(language: ClientLanguage) throws {
        try language.golden.expect(language.wholeContract)
    }

    @Test("is the same each time", arguments: everyLanguage)
    func isStable(language: ClientLanguage) {
        #expect(language.wholeContract == language.wholeContract)
    }
}
