/// The options in force: what was given of those the language has, over its defaults.
struct ClientSettings: Sendable {
    private let given: [ClientOption: String]
    private let defaults: KeyValuePairs<ClientOption, String>

    init(_ options: ClientOptions, defaults: KeyValuePairs<ClientOption, String>) {
        let known = Set(defaults.map(\.key)).union([.baseURL, .withoutOptions])
        given = options.given.filter { known.contains($0.key) }
        self.defaults = defaults
    }

    /// The value in the form the header prints; empty if there is none.
    func text(_ option: ClientOption) -> String {
        given[option] ?? defaults.first { $0.key == option }?.value ?? ""
    }

    func flag(_ option: ClientOption) -> Bool {
        text(option) == "True"
    }

    func list(_ option: ClientOption) -> [String] {
        splitList(text(option))
    }

    /// The lines of the header, one per option of the language; those not given stay commented out.
    func headerLines(commentedWith mark: String) -> [String] {
        defaults.map { option, value in
            given[option].map { "\(option.rawValue): \($0)" } ?? "\(mark)\(option.rawValue): \(value)"
        }
    }
}
