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
    /// The password at the mail server. It is stored when it is sent, and never shown
    public var password: String?
    /// Whether a password is stored
    public var hasPassword: Bool = false
    /// The mail server
    public var serverName: String?
    /// The port of the mail server
    public var serverPort: Int?
    /// How the connection to the mail server is protected
    public var security: EmailSecurity = .startTls
}

/// How a connection to a mail server is protected
@WireEnum(in: .settings)
public enum EmailSecurity: String {
    /// TLS after a greeting without it
    case startTls = "StartTls"
    /// TLS from the first byte on
    case tls = "Tls"
    case none = "None"
}
