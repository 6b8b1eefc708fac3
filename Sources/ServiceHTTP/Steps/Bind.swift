import NIOCore
import ServiceKit

/// A request made of what arrived.
struct BoundRequest {
    var request: any Operation
    /// The wire names, in lower case, of the members that arrived.
    var given: Set<String>
    var files: [UploadedFile] = []
    /// Which request of a batch it is.
    var batchIndex: Int?
}

extension OperationTarget {
    /// Makes the request of an operation out of body, path, query and form (`wire.md` §2.1).
    ///
    /// On user routes later sources win: body, path, query, form. On predefined ones the query fills only what the body
    /// leaves out.
    func bind(_ info: RequestInfo, _ body: RequestBody) throws(ServiceError) -> BoundRequest {
        try info.query.check()
        return try bind(operation, info, body)
    }

    private func bind<T: Operation>(_ type: T.Type, _ info: RequestInfo, _ body: RequestBody) throws(ServiceError) -> BoundRequest {
        var binder = MemberBinder<T>()
        switch body {
        case .none: break
        case .bytes(let bytes):
            let (format, contentType) = try bodyFormat(info)
            let entries = try decode(bytes.readableBytesView, format, contentType, as: T.typeRef).objectEntries(contentType)
            binder.bindBody(entries, contentType)
        case .form(let form):
            binder.bindBody(form.values, "multipart/form-data")
        }
        switch style {
        case .userRoute:
            binder.bind(values)
            binder.bind(info.query.fields)
        case .predefined:
            binder.bind(info.query.fields, onlyMissing: true)
        }
        if let form = body.form { binder.bind(form.fields) }
        return BoundRequest(request: try binder.finish(), given: binder.given, files: body.form?.files ?? [])
    }

    /// Makes the requests of a batch out of a list in the body (`wire.md` §1.9). All are made before the first is run.
    func bindBatch(_ info: RequestInfo, _ body: RequestBody, limits: HTTPLimits) throws(Failure) -> [BoundRequest] {
        let items: [WireValue]
        let contentType: String
        do throws(ServiceError) {
            (items, contentType) = try batchItems(info, body, limits)
        } catch {
            throw .inBatch(Failure(error), index: nil, completed: 0)
        }
        var requests: [BoundRequest] = []
        for (index, item) in items.enumerated() {
            do throws(ServiceError) {
                var request = try bindItem(operation, item, contentType)
                request.batchIndex = index
                requests.append(request)
            } catch {
                throw .inBatch(Failure(error), index: index, completed: 0)
            }
        }
        return requests
    }

    private func batchItems(
        _ info: RequestInfo,
        _ body: RequestBody,
        _ limits: HTTPLimits
    ) throws(ServiceError) -> ([WireValue], contentType: String) {
        try info.query.check()
        guard case .bytes(let bytes) = body else { throw ServiceError(.badRequest, "A batch is a list of requests in the body") }
        let (format, contentType) = try bodyFormat(info)
        let value = try decode(bytes.readableBytesView, format, contentType, as: .list(operation.typeRef))
        guard case .list(let items) = value else { throw .unreadable(contentType, "expected a list of requests") }
        guard items.count <= limits.batch else {
            throw ServiceError(.badRequest, "A batch holds at most \(limits.batch) requests, this one has \(items.count)")
        }
        return (items, contentType)
    }

    private func bindItem<T: Operation>(_ type: T.Type, _ item: WireValue, _ contentType: String) throws(ServiceError) -> BoundRequest {
        var binder = MemberBinder<T>()
        binder.bindBody(try item.objectEntries(contentType), contentType)
        return BoundRequest(request: try binder.finish(), given: binder.given)
    }

    /// The format a body is read in: the path's on predefined routes, the `Content-Type`'s on others.
    func bodyFormat(_ info: RequestInfo) throws(ServiceError) -> (Format, contentType: String) {
        let contentType = info.header("Content-Type")
        let declared = contentType.flatMap(Format.init(contentType:))
        if case .predefined(let format) = style, format.canRead { return (format, format.contentType) }
        if let declared, declared.canRead { return (declared, contentType ?? "") }
        let readable = Format.allCases.filter(\.canRead).map(\.contentType).joined(separator: ", ")
        throw ServiceError(
            .unsupportedMediaType,
            "\(contentType.map { "Content-Type '\($0.prefix(100))'" } ?? "A body without Content-Type") is not read; send one of \(readable) or a form"
        )
    }

    private func decode(
        _ bytes: some Collection<UInt8>,
        _ format: Format,
        _ contentType: String,
        as type: TypeRef
    ) throws(ServiceError) -> WireValue {
        do { return try format.decode(bytes, as: type) } catch { throw .unreadable(contentType, error.description) }
    }
}

extension QueryString {
    /// - Throws: 400 if the query cannot be read.
    func check() throws(ServiceError) {
        if let fault { throw ServiceError(.badRequest, "The query cannot be read: \(fault)") }
    }
}

extension WireValue {
    fileprivate func objectEntries(_ contentType: String) throws(ServiceError) -> [Entry] {
        if case .map(let entries) = self { return entries }
        throw .unreadable(contentType, "expected an object")
    }
}
