import NIOCore
import ServiceKit

/// What part of some bytes a request asks for (RFC 9110 §14).
enum ByteRange: Equatable {
    case all
    case part(Range<Int>)
    /// There is nothing in the range.
    case unsatisfiable

    /// - Parameters:
    ///   - header: `Range`. What cannot be read, has another unit, or asks for several ranges is ignored, as the RFC allows.
    ///   - length: how many bytes there are.
    init(_ header: String?, length: Int) {
        self = .all
        guard let parts = header?.split(separator: "=", maxSplits: 1), parts.count == 2,
            parts[0].trimmingBlanks.lowercased() == "bytes"
        else { return }
        let bounds = parts[1].trimmingBlanks.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard bounds.count == 2 else { return }
        switch (Self.number(bounds[0]), Self.number(bounds[1])) {
        case (.none?, .some(let last?)):
            self = last == 0 || length == 0 ? .unsatisfiable : .part(max(0, length - last)..<length)
        case (.some(let first?), .none?):
            self = first >= length ? .unsatisfiable : .part(first..<length)
        case (.some(let first?), .some(let last?)):
            guard first <= last else { return }
            self = first >= length ? .unsatisfiable : .part(first..<(min(last, length - 1) + 1))
        default: return
        }
    }

    /// A number, no number where none stands, or `nil` if it cannot be read. What is too large is as large as can be.
    private static func number(_ text: Substring) -> Int?? {
        if text.isEmpty { return .some(nil) }
        guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return .some(Int(text) ?? .max)
    }
}

extension EncodedAnswer {
    /// Bytes that are read while they are sent, as far as the request asks for them.
    ///
    /// - Throws: 416 if a range was asked for that is not there.
    init(_ content: StoredContent, to request: RequestInfo) throws(Failure) {
        let tag = "\"\(content.tag)\""
        let headers = content.headers + [Header("ETag", tag), Header("Accept-Ranges", "bytes")]
        if let known = request.known(tag: tag), known {
            self.init(status: 304, headers: headers)
            return
        }
        switch request.range(tag: tag, length: content.length) {
        case .all:
            self.init(status: 200, contentType: content.contentType, headers: headers)
            body = Self.body(content, 0..<content.length)
        case .part(let range):
            let place = Header("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(content.length)")
            self.init(status: 206, contentType: content.contentType, headers: headers + [place])
            body = Self.body(content, range)
        case .unsatisfiable:
            var failure = Failure(ServiceError(.rangeNotSatisfiable, "There are only \(content.length) bytes"))
            failure.headers = [Header("Content-Range", "bytes */\(content.length)")]
            throw failure
        }
    }

    private static func body(_ content: StoredContent, _ range: Range<Int>) -> Body {
        .content(length: range.count) { out in
            if range.isEmpty { return }
            let next = try await content.open(range)
            while let piece = try await next() { try await out.write(.init(bytes: piece)) }
        }
    }
}

extension RequestInfo {
    /// Whether the client has what has this tag; `nil` if it does not ask.
    fileprivate func known(tag: String) -> Bool? {
        let tags = headers("If-None-Match").flatMap { $0.split(separator: ",") }.map { $0.trimmingBlanks }
        if tags.isEmpty { return nil }
        return tags.contains { $0 == "*" || $0 == tag[...] || $0 == "W/" + tag }
    }

    fileprivate func range(tag: String, length: Int) -> ByteRange {
        guard verb == "GET", headers("Range").count == 1 else { return .all }
        // Parts of other bytes than the client has are of no use to it.
        if let known = header("If-Range"), known != tag { return .all }
        return ByteRange(header("Range"), length: length)
    }
}
