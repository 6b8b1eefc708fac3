/// What a page was asked for, made safe to show.
struct SiteRequest {
    let query: [WireValue.Entry]
    let host: String
    let base: String
    let date: DateTime

    /// The value of a query parameter, its name in any case; `nil` if it is absent or empty.
    subscript(name: String) -> String? {
        for entry in query where entry.name.lowercased() == name {
            if case .text(let text) = entry.value, !text.isEmpty { return text }
        }
        return nil
    }
}
