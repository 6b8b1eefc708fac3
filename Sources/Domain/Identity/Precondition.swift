public import ServiceKit

/// The states in which a change may find what it changes: the header `If-Match` (RFC 9110 §13.1.1).
public enum Precondition: Sendable, Equatable {
    /// `*`: any state, as long as it is there.
    case any
    /// One of these tags.
    case oneOf([String])

    /// Reads the header.
    ///
    /// A weak tag (`W/"…"`) never matches, as the RFC has it.
    ///
    /// - Throws: 400 if it is neither `*` nor a list of tags in quotes.
    public init(ifMatch header: String) throws(ServiceError) {
        let text = header.trimmingSpaces
        if text == "*" {
            self = .any
            return
        }
        var tags: [String] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let tag = String(part).trimmingSpaces
            if tag.hasPrefix("W/\""), tag.hasSuffix("\"") { continue }
            guard tag.count >= 2, tag.hasPrefix("\""), tag.hasSuffix("\"") else {
                throw .invalid("If-Match", "'If-Match' is * or the ETag of an answer, in its quotes")
            }
            tags.append(String(tag.dropFirst().dropLast()))
        }
        self = .oneOf(tags)
    }

    /// - Parameter tag: of the present state.
    /// - Throws: 412 if the change was meant for another state.
    public func check(_ tag: @autoclosure () -> String) throws(ServiceError) {
        guard case .oneOf(let tags) = self, !tags.contains(tag()) else { return }
        throw ServiceError(.preconditionFailed, "It has been changed meanwhile; read it again and decide whether to change it still")
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
