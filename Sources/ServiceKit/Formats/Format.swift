/// A format that answers are written in and bodies are read from (`wire.md`, the table at the top).
///
/// The cases stand in registration order, which the metadata pages show.
public enum Format: String, Sendable, CaseIterable {
    case json, xml, jsv, html, csv, jsonl

    /// The format with this name, as it stands in paths and in `?format=`. Lower case only.
    public init?(name: String) {
        self.init(rawValue: name)
    }

    /// The format with this content type in any case, whatever its parameters: `application/json; charset=utf-8`.
    public init?(contentType: String) {
        let parts = contentType.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
        let type = parts[0].trimmingSpaces().lowercased()
        guard let format = Self.allCases.first(where: { $0.contentType == type || $0.aliases.contains(type) }) else { return nil }
        self = format
    }

    public var name: String { rawValue }

    /// The content type, without parameters.
    public var contentType: String {
        switch self {
        case .json: "application/json"
        case .xml: "application/xml"
        case .jsv: "application/jsv"
        case .html: "text/html"
        case .csv: "text/csv"
        case .jsonl: "text/jsonl"
        }
    }

    /// What the `Content-Type` header of an answer says: only JSON names its character set (`wire.md` §1.8).
    public var contentTypeHeader: String {
        self == .json ? "application/json; charset=utf-8" : contentType
    }

    /// Other content types under which bodies arrive.
    public var aliases: [String] {
        switch self {
        case .json: ["text/json"]
        case .xml: ["text/xml"]
        case .jsv: ["text/jsv"]
        case .jsonl: ["application/x-ndjson", "application/jsonl"]
        case .html, .csv: []
        }
    }

    /// Whether bodies can be in this format.
    public var canRead: Bool { self != .html }

    /// The word that a metadata page puts where the format's name belongs (`wire.md` §7.4).
    public var placeholder: String { self == .jsonl ? "other" : name }

    /// The formats that have metadata pages, in the order of their columns.
    public static let withMetadata: [Format] = allCases.filter { $0 != .html }
}
