import ServiceKit

/// The format of an answer, and how it is wrapped.
struct ChosenFormat: Equatable {
    var format: Format
    /// The script function that the JSON is passed to (`wire.md` §4).
    var callback: String?

    var contentType: String {
        callback == nil ? format.contentTypeHeader : "text/javascript"
    }
}

extension RequestInfo {
    /// Chooses the format of the answer (`wire.md` §1.3 to §1.6).
    ///
    /// Unlike the original, JSON is the default, and `*/*` alone does not mean HTML.
    ///
    /// - Parameters:
    ///   - target: the operation; `nil` if the request leads to none.
    func chooseFormat(for target: OperationTarget?, _ segments: [String]) -> ChosenFormat {
        let callback = query.value("callback").flatMap { $0.isEmpty ? nil : $0 }
        if let target, case .userRoute = target.style, let suffix = target.format {
            return ChosenFormat(format: suffix, callback: suffix == .json ? callback : nil)
        }
        if let callback { return ChosenFormat(format: .json, callback: callback) }
        if let named = query.value("format") {
            let name = named.prefix { $0 != "." }.lowercased()
            if let format = Format(name: name) { return ChosenFormat(format: format) }
        }
        if let format = target?.format { return ChosenFormat(format: format) }
        if target == nil, let format = formatOfPath(segments) { return ChosenFormat(format: format) }
        return ChosenFormat(format: negotiatedFormat)
    }

    /// What the path of a predefined route says, or its suffix.
    private func formatOfPath(_ segments: [String]) -> Format? {
        guard let first = segments.first?.lowercased(), let last = segments.last else { return nil }
        if let format = Format(name: first), segments.count > 1 { return format }
        if let dot = last.lastIndex(of: "."), let format = Format(name: String(last[last.index(after: dot)...])) { return format }
        return first == "api" ? .json : nil
    }

    private var negotiatedFormat: Format {
        let accepted = AcceptedTypes(header("Accept"))
        let own = header("Content-Type").flatMap(Format.init(contentType:))
        let preferred = [Format.html, .json, .xml, .jsv].filter { accepted.names($0.contentType) }
        if let own, preferred.contains(own) { return own }
        if let first = preferred.first { return first }
        if accepted.acceptsAnything, let own { return own }
        return Format.allCases.first { accepted.names($0.contentType) } ?? .json
    }
}
