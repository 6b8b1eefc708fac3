public import Contract
public import ServiceKit

/// What every list can be asked besides its own filters: certain items, an order, a page.
public struct ListOptions: Sendable, Equatable {
    /// `nil` if every id will do.
    public var specificIds: [String]?
    public var sorting: Sorting
    public var paging: Paging

    /// The first page, newest first.
    public init(specificIds: [String]? = nil, sorting: Sorting = .newestFirst, paging: Paging = Paging()) {
        self.specificIds = specificIds
        self.sorting = sorting
        self.paging = paging
    }

    /// What a request asks for.
    ///
    /// - Throws: 400 naming the field for a page or a size out of range and for an unknown sort field.
    public init<Item: ServiceKit.DataType>(_ request: ListRequest<Item>) throws(ServiceError) {
        specificIds = request.specificIds.isEmpty ? nil : request.specificIds
        sorting = try Sorting(field: request.sortField, order: request.sortOrder, of: Item.self)
        paging = try Paging(
            page: request.page,
            countPerPage: request.countPerPage,
            all: request.all,
            simplified: request.simplifiedPaging
        )
        if let ids = specificIds, ids.count > Self.maxSpecificIds {
            throw .invalid("specificIds", "'specificIds' names more than \(Self.maxSpecificIds) ids", code: .outOfRange)
        }
    }

    /// The most ids that can be asked for at once.
    public static let maxSpecificIds = 1000
}
