public import ServiceKit

/// Change settings of the whole installation
@Operation(
    in: .settings,
    .patch("/global/settings"),
    access: .roles(.systemAdministrator),
    returns: GlobalSettingsInfo.self,
    tag: "sys"
)
public struct PatchGlobalSettings {}
