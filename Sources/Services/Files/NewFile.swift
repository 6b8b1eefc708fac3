import Contract
import Domain
import ServiceKit
import Storage

extension NewFile: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<FileInfo> {
        .entity(call.shown(try await call.addFile(fileName: fileName, accountId: accountId, customerId: customerId)))
    }
}

extension ServiceCall {
    /// Stores the file that the request brought.
    ///
    /// - Parameter userId: whose it is.
    func addFile(fileName: String?, accountId: String?, customerId: String?, userId: String? = nil) async throws -> FileInfo {
        let accountId = try required(accountId, "accountId")
        try caller.scope.require(accountId)
        let upload = try requiredUpload(name: fileName)
        return try await add(upload, accountId: accountId, customerId: customerId, userId: userId)
    }

    func add(_ upload: Upload, accountId: String, customerId: String?, userId: String?) async throws -> FileInfo {
        let file = FileInfo {
            $0.accountId = accountId
            $0.customerId = customerId.nonEmpty
            $0.userId = userId
            $0.fileName = upload.fileName
            $0.contentType = upload.contentType
        }
        return try await files.add(file, upload.content, by: try changing())
    }
}
