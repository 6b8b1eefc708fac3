public import ServiceKit

/// Settings of the app and the portal
@DTO(in: .settings)
public struct AppSettings {
    /// Whether phone numbers can be managed
    public var enablePhoneNumberManagement: Bool = false
    /// Whether devices can be managed
    public var enableDeviceManagement: Bool = false
    /// Whether the dialer is shown
    public var enableDialer: Bool = false
    /// Whether the call history is shown
    public var enableCallHistory: Bool = false
    /// Whether assistants are shown
    public var enableAssistants: Bool = false
    /// Whether the message centre shows file names
    public var showFileNameInMessageCenter: Bool = false
    /// The theme of the portal (JSON)
    public var chakraTheme: String?
    /// A style sheet for the portal
    public var customCss: String?
    /// The title of the portal
    public var pageTitle: String?
    /// Texts to be replaced in the portal
    public var stringMappings: String?
    /// Where to go after signing out
    public var logoutUrl: String?
    /// Where to ask for a number to be ported
    public var portMyNumberUrl: String?
}
