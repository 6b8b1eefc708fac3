import Contract
import ServiceKit

/// The site over the whole contract, asked as a browser would.
struct Site {
    let site: MetadataSite

    /// The site as it is without settings, made once for all tests.
    private static let plain = Result { try MetadataSite(registry: EvoVoice.registry) }

    init(settings: MetadataSettings? = nil) throws {
        site = try settings.map { try MetadataSite(registry: EvoVoice.registry, settings: $0) } ?? Self.plain.get()
    }

    func get(
        _ path: String,
        _ query: KeyValuePairs<String, String> = [:],
        host: String = "evovoice.io",
        baseURL: String = "https://evovoice.io"
    ) -> SiteAnswer? {
        let entries = query.map { WireValue.Entry($0.key, .text($0.value)) }
        return site.answer(path: path, query: entries, host: host, baseURL: baseURL, date: DateTime(milliseconds: 0))
    }
}

extension SiteAnswer {
    var text: String { String(decoding: body, as: UTF8.self) }

    func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
