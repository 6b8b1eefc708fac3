public import ServiceKit

@DTO(in: .ai, extends: EntityInfo.self)
public struct AISessionInfo {
    /// The ID of the account associated with this session
    public var accountId: String?
    /// The name of the account associated with this customer
    public var accountName: String?
    /// The purpose for this AI session
    public var purpose: String?
}
