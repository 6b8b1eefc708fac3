public import ServiceKit

/// Which sessions a list asks for: every filter of `ListSessions`, the order and the page.
///
/// Filters combine: a session must pass all of them. A list that is empty does not filter.
public struct SessionQuery: Sendable, Equatable {
    /// Any of these accounts; each must be within the scope the query is asked in.
    public var accountIds: [String] = []
    /// Any of these customers.
    public var customerIds: [String] = []
    /// Any of these endpoints.
    public var endpointIds: [String] = []
    /// Part of the address, name or phone number of who calls, in any case.
    public var from: String?
    /// Part of the address, destination or name of who answers, in any case.
    public var to: String?
    /// Part of one message of the log, in any case.
    public var log: String?
    /// Days on which the session was created.
    public var days = DayRange()
    public var parentSessionId: String?
    public var archive = ArchiveFilter.live
    /// Only sessions that have ended, or only those that have not.
    public var ended: Bool?
    public var options = ListOptions()
    /// The item after which the page begins; the number of the page then counts for nothing.
    public var cursor: ListCursor?

    public init() {}

    /// What tells this list from others, for its cursors: filters and order.
    public var fingerprint: [UInt8] {
        let lists = [accountIds, customerIds, endpointIds, options.specificIds ?? ["*"]].map { $0.joined(separator: "\u{1E}") }
        let texts = [from, to, log, parentSessionId, days.first?.description, days.last?.description].map { $0 ?? "" }
        let rest = ["\(archive)", ended.map { "\($0)" } ?? "", options.sorting.field, "\(options.sorting.descending)"]
        return Array((lists + texts + rest).joined(separator: "\u{1F}").utf8)
    }

    /// The longest text that is searched for, in bytes of UTF-8.
    public static let maxTextLength = 500

    /// - Throws: 400 naming the field if a text to search for is too long.
    public func validate() throws(ServiceError) {
        for (field, text) in [("from", from), ("to", to), ("log", log)] where (text?.utf8.count ?? 0) > Self.maxTextLength {
            throw .invalid(field, "'\(field)' is longer than \(Self.maxTextLength) bytes", code: .outOfRange)
        }
    }
}

/// Live sessions, archived ones, or both in one order.
public enum ArchiveFilter: Sendable, Equatable {
    case live
    case archived
    case both
}
