public import ServiceKit

/// Active sessions of the signed-in phone user
@Operation(
    in: .sessions,
    .get("/sessions/active"),
    access: .authenticated,
    returns: GetMySessionsResponse.self,
    tag: "sessions"
)
public struct GetActiveSessions {}
