public import ServiceKit

/// A page of a list whose items are stored as JSON documents.
///
/// In JSON the documents are copied into the answer as they are. For the other formats each is read, bound to the
/// type of the items and written.
public struct StoredList: Sendable {
    /// The class of the items.
    public var item: any DataType.Type
    /// JSON documents as the wire shows them, separated by commas.
    public var documents: [UInt8]
    public var totals: ListTotals
    /// `nil` unless the client asked for cursors; they are beside what the operation declares.
    public var cursor: NextCursor?

    /// Where the list goes on.
    public enum NextCursor: Sendable, Equatable {
        case after(String)
        case end
    }

    public init(of item: any DataType.Type, documents: [UInt8], totals: ListTotals = ListTotals()) {
        self.item = item
        self.documents = documents
        self.totals = totals
    }
}

/// What the answer of a list says besides its items.
public struct ListTotals: Sendable, Equatable {
    /// How many items there are on all pages; 0 if they were not counted.
    public var count: Int
    public var pages: Int
    public var hasMorePages: Bool

    public init(count: Int = 0, pages: Int = 0, hasMorePages: Bool = false) {
        self.count = count
        self.pages = pages
        self.hasMorePages = hasMorePages
    }
}

/// One document that is stored as JSON.
public struct StoredDocument: Sendable {
    /// The class of the document.
    public var type: any DataType.Type
    /// The document as the wire shows it.
    public var json: [UInt8]

    public init(_ type: any DataType.Type, json: [UInt8]) {
        self.type = type
        self.json = json
    }
}
