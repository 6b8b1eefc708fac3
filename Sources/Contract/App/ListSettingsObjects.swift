public import ServiceKit

/// Everything the signed-in user may configure
@Operation(
    in: .app,
    .get("/app/settings-objects"),
    access: .roles(.user),
    returns: ListSettingsObjectsResponse.self,
    tag: "app"
)
public struct ListSettingsObjects {}

/// What a user may configure
@DTO(in: .app)
public struct ListSettingsObjectsResponse {
    /// What can be configured
    public var settingsObjects: [SettingsObject] = []
}
