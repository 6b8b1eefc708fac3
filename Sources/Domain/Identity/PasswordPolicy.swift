public import ServiceKit

/// What a new password has to be: long enough to resist guessing, short enough to hash, and not the user's own address.
public enum PasswordPolicy {
    /// Counted in characters.
    public static let minLength = 8
    /// Counted in bytes of UTF-8, so that a request cannot make hashing slow.
    public static let maxBytes = 1024

    /// - Parameters:
    ///   - field: the member of the request, for the error.
    ///   - email: the address of the user, which must not be the password.
    /// - Throws: 400 naming the field and what is expected.
    public static func check(_ password: String, field: String = "password", email: String?) throws(ServiceError) {
        guard password.count >= minLength else {
            throw .invalid(field, "A password needs at least \(minLength) characters", code: .outOfRange)
        }
        guard password.utf8.count <= maxBytes else {
            throw .invalid(field, "A password has at most \(maxBytes) bytes", code: .outOfRange)
        }
        if let email, password.lowercased() == email.lowercased() {
            throw .invalid(field, "A password must not be the email address")
        }
    }
}
