public import Contract

extension Value {
    /// Whether it holds nothing.
    public var isUnset: Bool { setMembers.isEmpty }

    /// The members that are set; at most one in a value that makes sense.
    var setMembers: [String] {
        [
            boolValue.map { _ in "boolValue" }, stringValue.map { _ in "stringValue" }, numberValue.map { _ in "numberValue" },
            listValue.map { _ in "listValue" }, structValue.map { _ in "structValue" },
        ].compactMap(\.self)
    }

    /// Text as it is, `true`, `false`, a number in its shortest form; `nil` for lists, structs and nothing.
    public var text: String? {
        if let stringValue { return stringValue }
        if let boolValue { return boolValue ? "true" : "false" }
        guard let number = numberValue else { return nil }
        let isWhole = number.rounded() == number && number.magnitude < 1e15
        return isWhole ? String(Int64(number)) : String(number)
    }

    /// The form in which two values are the same: the text in one case; `nil` for lists, structs, empty text and nothing.
    public var comparable: String? {
        guard let text, !text.isEmpty else { return nil }
        return String(decoding: CaseFolding.fold(text), as: UTF8.self)
    }
}
