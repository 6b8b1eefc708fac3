import Contract
import ServiceKit
import Storage

extension DeleteSessions: Service {
    /// Deletes an account's sessions, live and archived, from one moment to another, both included.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        let accountId = try call.required(accountId, "accountId")
        let start = try Self.moment(try call.required(startDateTime, "startDateTime"), "startDateTime")
        let end = try Self.moment(try call.required(endDateTime, "endDateTime"), "endDateTime")
        guard start <= end else {
            throw ServiceError.invalid("endDateTime", "'endDateTime' must not be before 'startDateTime'")
        }
        try await call.sessions.delete(accountId: accountId, from: start, to: end, by: call.actor)
        return .nothing
    }

    private static func moment(_ text: String, _ field: String) throws(ServiceError) -> DateTime {
        guard let date = DateTime(text) else {
            throw .invalid(field, "'\(text.prefix(100))' is not a date; expected ISO 8601, such as 2024-03-05T06:07:08Z")
        }
        return date
    }
}
