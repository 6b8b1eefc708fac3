public import ServiceKit

extension Namespace {
    static let api: Namespace = "Voice.Api"
    static let sessions: Namespace = "Voice.Api.Sessions"
}

@WireEnum(in: .api)
public enum SortOrders: String {
    case ascend = "Ascend"
    case descend = "Descend"
}

@DTO(in: .api)
public struct EntityInfo {
    /// The ID of the object
    public var id: String?
    /// The date the object was created
    public var dateCreated: String?
}

@DTO(in: .api, implements: ["IGet"])
public struct ListRequest<T: WireType> {
    /// The page of data to retrieve
    public var page: Int = 0
    public var specificIds: [String] = []
    public var sortOrder: SortOrders = .ascend
}

@DTO(in: .api)
public struct ListResponse<T: WireType> {
    /// The items
    public var items: [T] = []
    public var totalCount: Int = 0
}

@DTO(in: .sessions, extends: EntityInfo.self)
public struct SessionInfo {
    public var accountId: String?
}

/// Retrieve a list of sessions
@Operation(in: .sessions, .get("/sessions"), access: .authenticated, returns: ListResponse<SessionInfo>.self, tag: "sessions", extends: ListRequest<SessionInfo>.self)
public struct ListSessions {
    /// The account IDs
    public var accountIds: [String] = []
    @Member("AIInsights", required: true) public var aiInsights: Bool = false
}
