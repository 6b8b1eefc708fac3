public import ServiceKit

@DTO(in: .api)
public struct ListResponse<T: WireType> {
    /// The items
    public var items: [T] = []
    /// The total number of items
    public var totalCount: Int = 0
    /// The total number of pages
    public var totalPages: Int = 0
    /// Are there more pages of items? Used with simplified paging
    public var hasMorePages: Bool = false
}
