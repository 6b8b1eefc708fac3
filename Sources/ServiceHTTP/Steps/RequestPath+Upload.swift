import NIOCore
import NIOHTTP1
import ServiceKit

/// Requests whose files are written to the disk while they arrive (``UploadRule``).
extension RequestPath {
    func takesPieces(_ head: HTTPRequestHead) -> Bool {
        guard head.method == .POST || head.method == .PATCH || head.method == .PUT, head.announcesBody else { return false }
        let incoming = IncomingRequest(head: head, started: .now, completed: .now, remoteAddress: nil)
        var info = RequestInfo(incoming, trustedProxies: [])
        info.overrideVerb(.none)
        guard let segments = try? RequestTarget(head.uri).segments() else { return false }
        return upload(info, segments) != nil
    }

    private func upload(_ info: RequestInfo, _ segments: [String]) -> (target: OperationTarget, rule: UploadRule)? {
        guard case .operation(let target) = router.destination(of: info, segments), !target.isBatch else { return nil }
        return backend.uploadRule(of: target.operation).map { (target, $0) }
    }

    /// Answers a request whose body is still arriving. Who may not send it is refused before it is taken.
    func answer(_ exchange: inout Exchange, _ incoming: IncomingRequest, _ pieces: IncomingBody) async throws -> EncodedAnswer {
        exchange.info.overrideVerb(.none)
        exchange.record.line?.verb = exchange.info.verb
        guard let (target, rule) = upload(exchange.info, exchange.segments) else {
            throw Failure(ServiceError(.notFound, "There is nothing at this path"))
        }
        exchange.record.operation = target.name
        let format = exchange.info.chooseFormat(for: target, exchange.segments)
        exchange.format = format
        let info = exchange.info
        let caller = try await admit(target, info, &exchange.record)
        pieces.isMovedOn(rule.slowestKeeping)
        var reader = UploadReader(pieces: pieces, rule: rule, limits: settings.limits)
        let bound: BoundRequest
        do {
            bound = try await reader.request(target, info)
        } catch let error as ServiceError {
            throw Failure(error)
        }
        exchange.record.requestBytes = reader.count
        let time = settings.limits.request + pieces.timeToKeep
        let answer = try await execute(bound, info, caller, exchange.record, .now + time)
        return try await Encoder(format: format, target: target, request: bound.request, info: info).encode(answer)
    }
}

extension HTTPRequestHead {
    fileprivate var announcesBody: Bool {
        headers.contains(name: "Transfer-Encoding") || headers.first(name: "Content-Length").map { $0 != "0" } ?? false
    }
}

/// Reads the body of a request with files while it arrives.
struct UploadReader {
    private let pieces: IncomingBody
    private let rule: UploadRule
    private let limits: HTTPLimits
    /// Bytes that came so far.
    private(set) var count = 0
    /// Bytes of files among them.
    private var fileBytes = 0

    init(pieces: IncomingBody, rule: UploadRule, limits: HTTPLimits) {
        self.pieces = pieces
        self.rule = rule
        self.limits = limits
    }

    /// Makes the request of an operation, with its files, out of what arrives.
    mutating func request(_ target: OperationTarget, _ info: RequestInfo) async throws -> BoundRequest {
        let contentType = info.header("Content-Type")
        let type = contentType?.prefix(while: { $0 != ";" })[...].trimmingBlanks.lowercased()
        if let contentType, type == "multipart/form-data" {
            try checkCoding(info)
            return try target.bind(info, .form(try await form(contentType)))
        }
        guard type != "application/x-www-form-urlencoded", isFile(target, info) else {
            return try target.bind(info, try info.readBody(try await whole(), limits: limits))
        }
        try checkCoding(info)
        if let length = info.header("Content-Length").flatMap({ Int($0) }), length > rule.limit { throw rule.tooLarge }
        let file = try await file()
        var bound = try target.bind(info, .none)
        bound.files = [UploadedFile(field: "", fileName: "", contentType: contentType ?? UploadedFile.unknownType, content: .spooled(file))]
        return bound
    }

    /// Whether the body is a file, and not members of the request in some format.
    private func isFile(_ target: OperationTarget, _ info: RequestInfo) -> Bool {
        guard target.style == .userRoute else { return false }
        if rule.takesEveryType { return true }
        return info.header("Content-Type").flatMap(Format.init(contentType:))?.canRead != true
    }

    /// Files are stored as they are sent, so there is nothing to unpack.
    private func checkCoding(_ info: RequestInfo) throws(ServiceError) {
        let coding = info.headers("Content-Encoding").joined(separator: ",").lowercased()
        guard !coding.isEmpty, coding != "identity" else { return }
        throw ServiceError(.unsupportedMediaType, "Files are not unpacked: send them without Content-Encoding")
    }

    private mutating func next() async throws -> ByteBuffer? {
        let piece = try await pieces.next()
        count += piece?.readableBytes ?? 0
        return piece
    }

    private mutating func whole() async throws -> ByteBuffer {
        var body = ByteBuffer()
        while var piece = try await next() {
            guard body.readableBytes + piece.readableBytes <= limits.body else { throw limits.bodyTooLarge }
            body.writeBuffer(&piece)
        }
        return body
    }

    private mutating func file() async throws -> SpooledFile {
        var spool = try await Spool(folder: rule.folder)
        while let piece = try await next() {
            guard spool.count + piece.readableBytes <= rule.limit else { throw rule.tooLarge }
            try await spool.write(piece)
        }
        return try await spool.finish()
    }

    private mutating func form(_ contentType: String) async throws -> FormBody {
        guard let boundary = MultipartReader.boundary(inContentType: contentType) else {
            throw ServiceError.unreadable(contentType, "Expected a boundary in Content-Type")
        }
        do {
            return try await form(MultipartSplitter(boundary: boundary))
        } catch let error as FormatError {
            throw ServiceError.unreadable(contentType, error.description)
        }
    }

    private mutating func form(_ splitter: MultipartSplitter) async throws -> FormBody {
        var splitter = splitter
        var form = FormBody()
        var part: MultipartReader.Part?
        var spool: Spool?
        var fieldBytes = 0
        while let piece = try await next() {
            splitter.append(piece.readableBytesView)
            while let event = try splitter.next() {
                switch event {
                case .head(let head):
                    part = head
                    if head.fileName != nil { spool = try await Spool(folder: rule.folder) }
                case .bytes(let bytes) where spool != nil:
                    fileBytes += bytes.count
                    guard fileBytes <= rule.limit else { throw rule.tooLarge }
                    try await spool?.write(ByteBuffer(bytes: bytes))
                case .bytes(let bytes):
                    fieldBytes += bytes.count
                    guard fieldBytes <= limits.body else { throw limits.bodyTooLarge }
                    part?.bytes += bytes
                case .end:
                    guard let whole = part else { continue }
                    if let file = try await spool?.finish() { form.add(whole, .spooled(file)) } else { try form.add(whole) }
                    (part, spool) = (nil, nil)
                }
            }
        }
        try splitter.finish()
        return form
    }
}

extension UploadRule {
    fileprivate var tooLarge: ServiceError { ServiceError(.tooLarge, "The file is larger than \(limit) bytes") }
}
