/// The content types that an `Accept` header lists, in lower case. What is listed with `q=0` is not accepted; other
/// q-values, and the order, do not matter (`wire.md` §1.6).
struct AcceptedTypes {
    private var types: [Substring] = []

    init(_ header: String?) {
        guard let header else { return }
        for item in header.lowercased().split(separator: ",") {
            let parts = item.split(separator: ";")
            guard let type = parts.first?.trimmingBlanks, !type.isEmpty else { continue }
            let isRefused = parts.dropFirst().contains { QualityValue($0)?.isZero ?? false }
            if !isRefused { types.append(type) }
        }
    }

    /// Whether a type is listed by name. `text/html` is also listed by `text/html5`.
    func names(_ type: String) -> Bool {
        types.contains { $0.hasPrefix(type) }
    }

    var acceptsAnything: Bool { types.contains("*/*") }
}

/// A `q=` parameter.
struct QualityValue {
    /// Whether it says "not at all": `0`, `0.0`, `0.000`.
    let isZero: Bool

    init?(_ parameter: Substring) {
        let text = parameter.trimmingBlanks
        guard text.hasPrefix("q=") || text.hasPrefix("Q=") else { return nil }
        let value = text.dropFirst(2)
        isZero = value.hasPrefix("0") && value.allSatisfy { $0 == "0" || $0 == "." }
    }
}
