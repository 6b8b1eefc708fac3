public import ServiceKit

@DTO(in: .api, implements: ["IGet"])
public struct ListRequest<T: WireType> {
    /// The page of data to retrieve
    @Member(range: 0...2_147_483_647) public var page: Int = 0
    /// If you want all objects to be returned. This should be used with care
    public var all: Bool = false
    /// The number per page to retrieve
    @Member(range: 0...1000) public var countPerPage: Int = 0
    /// Specific IDs
    public var specificIds: [String] = []
    /// Specify a sort field
    public var sortField: String?
    /// Specify a sort order
    public var sortOrder: SortOrders = .ascend
    /// Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array
    public var simplifiedPaging: Bool = false
}

@WireEnum(in: .api)
public enum SortOrders: String {
    case ascend = "Ascend"
    case descend = "Descend"
}
