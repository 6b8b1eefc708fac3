public import ServiceKit

/// Somebody the user of the app can reach
@DTO(in: .app)
public struct AppContact {
    /// The name of the contact
    public var displayName: String?
    /// The phone number or address of the contact
    public var address: String?
    /// The type of contact
    public var type: AppContactTypes = .user
    /// The name of the customer
    public var customerName: String?
    /// Whether the contact can be called
    public var canCall: Bool = false
    /// Whether the contact can be chatted with
    public var canChat: Bool = false
}

/// What a contact is
@WireEnum(in: .app)
public enum AppContactTypes: String {
    case user = "User"
    case team = "Team"
    case contact = "Contact"
}
