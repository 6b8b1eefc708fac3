public import ServiceKit

/// A caller-id verification that is under way
///
/// The carrier calls the number; who answers types the code.
@DTO(in: .endpoints)
public struct CallerIdVerification {
    /// The number that is called (E.164)
    public var phoneNumber: String?
    /// The name the number gets at the carrier
    public var friendlyName: String?
    /// What to type on the phone
    public var validationCode: String?
}
