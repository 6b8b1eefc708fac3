public import ServiceKit

/// Bulk delete an account's sessions in a time range
@Operation(in: .sessions, .delete("/sessions"), access: .authenticated, returns: NoContent.self, tag: "sessions")
public struct DeleteSessions {
    /// The account whose sessions to delete
    @Member(required: true) public var accountId: String?
    /// Sessions from this moment on (ISO 8601)
    @Member(required: true) public var startDateTime: String?
    /// Sessions up to this moment (ISO 8601)
    @Member(required: true) public var endDateTime: String?
}
