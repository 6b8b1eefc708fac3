public import Contract

/// The app of a user on a device, as it signs in at the network.
public struct AppRegistration: Sendable, Hashable {
    /// What calls to it are addressed to.
    public var identity: String
    public var deviceType: DeviceTypes
    /// The carrier's id of what it wakes the device with; `nil` if it does not.
    public var pushCredentialSid: String?
    /// The carrier's id of the application that outgoing calls go to; `nil` for the account's.
    public var applicationSid: String?
    /// Whether devices are woken through the sandbox of iOS.
    public var isSandbox: Bool

    public init(
        identity: String,
        deviceType: DeviceTypes = .web,
        pushCredentialSid: String? = nil,
        applicationSid: String? = nil,
        isSandbox: Bool = false
    ) {
        (self.identity, self.deviceType) = (identity, deviceType)
        (self.pushCredentialSid, self.applicationSid, self.isSandbox) = (pushCredentialSid, applicationSid, isSandbox)
    }
}
