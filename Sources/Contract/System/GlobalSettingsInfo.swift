public import ServiceKit

/// Settings of the whole installation
@DTO(in: .settings)
public struct GlobalSettingsInfo {
}
