public import ServiceKit

/// Active sessions of the signed-in user
@Operation(
    in: .sessions,
    .get("/sessions/my"),
    access: .roles(.user),
    returns: GetMySessionsResponse.self,
    tag: "sessions"
)
public struct GetMySessions {}

/// Sessions
@DTO(in: .sessions)
public struct GetMySessionsResponse {
    /// The active sessions
    public var sessions: [SessionInfo] = []
}
