import Contract
import ServiceKit
import Storage

extension GetSession: Service {
    /// Answers the whole log; the original leaves it out here (`docs/compatibility.md`).
    func respond(_ call: ServiceCall) async throws -> Reply<SessionInfo> {
        let document = try await call.sessions.document(try call.required(sessionId, "sessionId"))
        return .document(document).tagged(try SessionInfo(wire: JSONReader.parse(document)))
    }
}
