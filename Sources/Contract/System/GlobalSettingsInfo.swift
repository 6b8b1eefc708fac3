public import ServiceKit

/// Settings of the whole installation
///
/// Its members are not known.
@DTO(in: .settings)
public struct GlobalSettingsInfo {}
