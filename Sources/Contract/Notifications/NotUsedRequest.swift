public import ServiceKit

/// Placeholder that only publishes shared types
@Operation(in: .notifications, .any("/not-used"), access: .everyone, returns: NoContent.self, tag: "notifications")
public struct NotUsedRequest {
    /// Publishes the type
    public var pushNotification: PushNotification?
    /// Publishes the type
    public var notifications: [NotificationInfo] = []
    /// Publishes the type
    public var nodeParameter: NodeParameter?
}
