public import ServiceKit

/// A custom field of the account, with its value
@DTO(in: .settings, extends: DataField.self)
public struct SystemSettingsField {
    /// The value
    public var value: Value?
}
