extension WireValue {
    /// An object of a document that has no class of its own. Entries that are `null` are left out when it is written.
    public static func tree(_ entries: KeyValuePairs<String, WireValue>) -> WireValue {
        .map(entries.map { Entry($0.key, $0.value) })
    }

    public static func texts(_ texts: [String]) -> WireValue {
        .list(texts.map(WireValue.text))
    }

    /// The text, or nothing.
    static func text(orNull text: String?) -> WireValue {
        text.map(WireValue.text) ?? .null
    }
}
