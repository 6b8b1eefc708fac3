public import Contract

/// The texts of a session that contains-searches look into, folded.
///
/// A text is made of several values, each followed by ``CaseFolding/separator``, so that no search hits across two.
public struct SessionText: Sendable, Equatable {
    /// Address, name and phone number of who calls, as UTF-8.
    public var from: [UInt8]
    /// Address, destination and name of who answers, as UTF-8.
    public var to: [UInt8]
    /// The messages of the log, as UTF-8.
    public var log: [UInt8]

    public init(_ session: SessionInfo) {
        from = Self.joined([session.fromAddress, session.fromName, session.fromPhoneNumber])
        to = Self.joined([session.toAddress, session.destination, session.answeredByName])
        log = Self.joined(session.log.map(\.message))
    }

    /// Absent and empty values add nothing.
    public static func joined(_ values: [String?]) -> [UInt8] {
        var text: [UInt8] = []
        for case let value? in values where !value.isEmpty {
            CaseFolding.append(value, to: &text)
            text.append(CaseFolding.separator)
        }
        return text
    }
}
