import Contract
import ServiceKit
import Storage

extension NewDeviceToken: Service {
    /// The longest token, in bytes; those of browsers are the longest.
    static let longestToken = 4096

    /// Registers the device once, however often it is sent.
    func respond(_ call: ServiceCall) async throws -> Reply<DeviceTokenInfo> {
        let text = try call.required(token, "token")
        guard text.utf8.count <= Self.longestToken, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw ServiceError.invalid("token", "A token has at most \(Self.longestToken) characters, all of them printable ASCII")
        }
        let device = DeviceTokenInfo {
            $0.deviceType = deviceType
            $0.token = text
        }
        try await call.environment.store.deviceTokens.add(device, of: try call.caller.userId, by: call.actor)
        return .value(device)
    }
}
