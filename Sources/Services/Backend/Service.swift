import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

/// What an operation does. A conformance is all it takes: the backend finds it, and an operation without one answers
/// 501 and stands in `docs/coverage.md` as declared only.
protocol Service: Operation {
    /// Whether its answer has the tag of the state that it shows.
    static var hasTag: Bool { get }

    /// Does what the operation says. The caller holds the role that the operation declares.
    ///
    /// - Throws: ``ServiceKit/ServiceError`` for what the client did wrong.
    func respond(_ call: ServiceCall) async throws -> Reply<Response>

    /// Whether a POST of who is signed in is done once for each `Idempotency-Key`: unless said otherwise, what is not open
    /// to everyone, such as signing in.
    static var isDoneOnce: Bool { get }
}

extension Service {
    static var isDoneOnce: Bool { operation.access != .everyone }
}

extension Service {
    static var hasTag: Bool { Response.self is any Versioned.Type }
}

/// An answer that is checked against what the operation declares.
struct Reply<Response: Sendable>: Sendable {
    var answer: Answer
    /// See ``again(while:)``.
    private(set) var mark: ReadMark?
    /// See ``shownOnce()``.
    private(set) var isShownOnce = false

    init(_ answer: Answer) {
        self.answer = answer
    }

    /// The same answer, to be given again to the same caller's same request while the mark of what it was made from holds.
    ///
    /// It must be made of nothing else: neither the clock nor anything about the request but its target and headers.
    func again(while mark: ReadMark?) -> Reply {
        var reply = self
        reply.mark = mark
        return reply
    }

    /// The same answer, which shows a secret that is kept nowhere: it is not given again to who sends the same
    /// `Idempotency-Key` again.
    func shownOnce() -> Reply {
        var reply = self
        reply.isShownOnce = true
        return reply
    }

    /// The same answer with a header more.
    func with(_ header: Header) -> Reply {
        var reply = self
        reply.answer.headers.append(header)
        return reply
    }
}

extension Reply where Response: WireType {
    static func value(_ value: Response) -> Reply {
        Reply(.value(value))
    }
}

extension Reply where Response: Versioned {
    /// Something with the tag of its state.
    static func entity(_ entity: Response) -> Reply {
        Reply.value(entity).tagged(entity)
    }
}

extension Reply {
    /// The same answer with the tag of a state.
    func tagged(_ entity: some Versioned) -> Reply {
        with(Header("ETag", "\"\(EntityTag.of(entity))\""))
    }
}

extension Reply where Response: ServiceKit.DataType {
    /// A document that is stored as JSON.
    static func document(_ json: [UInt8]) -> Reply {
        Reply(.document(StoredDocument(Response.self, json: json)))
    }
}

extension Reply where Response == NoContent {
    static var nothing: Reply { Reply(.nothing) }
}

extension Reply {
    /// A page of documents that are stored as JSON.
    static func list<Item: ServiceKit.DataType>(_ list: StoredList) -> Reply where Response == ListResponse<Item> {
        Reply(.list(list))
    }

    /// A list without pages, sent while it is read.
    static func stream<Item: ServiceKit.DataType>(_ stream: StoredStream) -> Reply where Response == ListResponse<Item> {
        Reply(.stream(stream))
    }

    /// Everything there is, as one page.
    static func all<Item: ServiceKit.DataType>(_ items: [Item]) -> Reply where Response == ListResponse<Item> {
        .page(ListPage(items: items, totals: PageTotals(count: items.count, pages: items.isEmpty ? 0 : 1, hasMorePages: false)))
    }

    /// A page of values.
    static func page<Item: ServiceKit.DataType>(_ page: ListPage<Item>) -> Reply where Response == ListResponse<Item> {
        .value(
            ListResponse {
                $0.items = page.items
                $0.totalCount = page.totals.count ?? 0
                $0.totalPages = page.totals.pages ?? 0
                $0.hasMorePages = page.totals.hasMorePages
            }
        )
    }
}
