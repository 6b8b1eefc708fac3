public import ServiceKit

/// Who the caller is signed in as; answers an unauthenticated shape when nobody is
@Operation(in: .authentication, .get("/auth/status"), access: .everyone, returns: UserInfo.self, tag: "auth")
public struct GetAuthStatus {}
