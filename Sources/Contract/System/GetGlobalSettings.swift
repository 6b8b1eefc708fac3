public import ServiceKit

/// Settings of the whole installation
@Operation(
    in: .settings,
    .get("/global/settings"),
    access: .roles(.systemAdministrator),
    returns: GlobalSettingsInfo.self,
    tag: "sys"
)
public struct GetGlobalSettings {}
