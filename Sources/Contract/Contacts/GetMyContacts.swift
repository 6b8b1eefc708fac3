public import ServiceKit

/// Contacts of the signed-in user
@Operation(in: .app, .get("/app/contacts"), access: .roles(.user), returns: GetMyContactsResponse.self, tag: "contacts")
public struct GetMyContacts {}

/// Contacts
@DTO(in: .app)
public struct GetMyContactsResponse {
    /// The contacts
    public var contacts: [AppContact] = []
}
