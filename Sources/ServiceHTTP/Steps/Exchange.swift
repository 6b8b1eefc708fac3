import ServiceKit

/// A request on its way through the steps, and what they found out about it.
struct Exchange {
    var info: RequestInfo
    var record: RequestRecord
    /// The decoded segments of the path, without empty ones.
    var segments: [String] = []
    /// `nil` until it is known where the request leads.
    var format: ChosenFormat?
    /// Whether the path leads nowhere.
    var isUnknownPath = false

    var isHead: Bool { info.verb == "HEAD" }
}
