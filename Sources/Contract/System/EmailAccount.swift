public import ServiceKit

/// An account for sending email
@DTO(in: .settings)
public struct EmailAccount {
    /// The ID of the email account
    public var id: String?
    /// The name to show
    public var displayName: String?
    /// The email address
    public var emailAddress: String?
    /// The user name at the mail server
    public var userName: String?
}
