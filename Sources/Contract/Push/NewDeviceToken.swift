public import ServiceKit

/// Register a push token once
@Operation(in: .app, .post("/app/tokens"), access: .roles(.user), returns: DeviceTokenInfo.self, tag: "push")
public struct NewDeviceToken {
    /// The type of the device
    public var deviceType: DeviceTypes = .web
    /// The push token of the device
    public var token: String?
}
