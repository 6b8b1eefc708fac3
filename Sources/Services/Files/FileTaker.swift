import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

/// An operation that takes a file: as the part `file` of a multipart form, or as the whole body.
protocol FileTaker: Service {
    /// Whether a body of any type is the file, and members of the request come in the query alone.
    static var takesEveryType: Bool { get }
}

extension NewFile: FileTaker {
    static var takesEveryType: Bool { true }
}

extension AppUploadFile: FileTaker {
    static var takesEveryType: Bool { true }
}

extension UploadFile: FileTaker {
    static var takesEveryType: Bool { false }
}

extension PatchFile: FileTaker {
    static var takesEveryType: Bool { false }
}

/// A file that a request brought, with its name and type settled.
struct Upload: Sendable {
    let file: SpooledFile
    let fileName: String
    let contentType: String
    /// Whether nobody has said how it is called.
    let isNameless: Bool

    /// - Parameters:
    ///   - name: what the request calls it; `nil` takes the name that came with the file.
    ///   - type: what the request says it is; `nil` takes the type that came with the file.
    /// - Throws: 400 naming `contentType` if it is plainly something else.
    init(_ file: SpooledFile, name: String?, type: String?) throws(ServiceError) {
        self.file = file
        fileName = FileName.safe(name ?? "")
        isNameless = name.nonEmpty == nil
        contentType = try ContentType.settle(claimed: type, fileName: fileName, start: file.start)
    }

    var content: NewContent { NewContent(path: file.path, length: file.count, hash: file.hash) }
}

extension ServiceCall {
    /// The file that the request brought; `nil` if it has none.
    ///
    /// - Throws: 400 naming `file` if there are several, or what ``Upload`` throws.
    func upload(name: String?) throws(ServiceError) -> Upload? {
        let named = call.files.filter { $0.field.lowercased() == "file" }
        let files = named.isEmpty ? call.files : named
        guard files.count <= 1 else {
            throw .invalid("file", "Expected one file, as the part 'file' of the form; there are \(files.count)")
        }
        guard let sent = files.first, case .spooled(let file) = sent.content else { return nil }
        return try Upload(file, name: name.nonEmpty ?? sent.fileName, type: sent.contentType)
    }

    /// - Throws: 400 if the request has no file, 503 if the server has no place for files.
    func requiredUpload(name: String?) throws -> Upload {
        _ = try environment.content.incomingFolder
        guard let upload = try upload(name: name) else {
            let message = "There is no file: send it as the part 'file' of a multipart form, or as the body"
            throw ServiceError.invalid("file", message, code: .notEmpty)
        }
        return upload
    }

    /// A file as clients see it: its `uri` with the address of the server.
    func shown(_ file: FileInfo) -> FileInfo {
        var file = file
        file.uri = file.uri.map { baseURL + $0 }
        return file
    }

    /// Files as clients see them.
    func shown(_ page: ListPage<FileInfo>) -> ListPage<FileInfo> {
        var page = page
        for index in page.items.indices { page.items[index] = shown(page.items[index]) }
        return page
    }

    private var baseURL: String { environment.baseURL(of: call.request) }
}

extension Environment {
    /// The address under which the client of a request reaches the server.
    func baseURL(of request: RequestInfo) -> String {
        publicURL ?? "\(request.isSecure ? "https" : "http")://\(request.host ?? "localhost")"
    }
}
