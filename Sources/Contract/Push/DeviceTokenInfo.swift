public import ServiceKit

/// A device that gets push notifications
@DTO(in: .app)
public struct DeviceTokenInfo {
    /// The type of the device
    public var deviceType: DeviceTypes = .web
    /// The push token
    public var token: String?
}

/// What a device is
@WireEnum(in: .app)
public enum DeviceTypes: String {
    case web = "Web"
    case iOS = "iOS"
    case android = "Android"
}
