import FoundationEssentials

extension Bytes {
    public var base64: String {
        Data(bytes).base64EncodedString()
    }

    /// - Returns: `nil` unless `text` is base64 with its padding.
    public init?(base64 text: String) {
        guard let data = Data(base64Encoded: text) else { return nil }
        self.init(Array(data))
    }
}
