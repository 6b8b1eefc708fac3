import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

extension UploadFile: Service {
    /// The file comes as a part, as the body, or in `data`; it becomes the caller's own. `accountId` in the query says in
    /// which account, if the caller has several.
    func respond(_ call: ServiceCall) async throws -> Reply<FileInfo> {
        let accountId = try call.ownAccount(call.call.request.query.value("accountId"))
        var upload = try await upload(call)
        if convertToWav { upload = try await call.environment.converter.wav(upload) }
        let userId = try call.caller.userId
        return .entity(call.shown(try await call.add(upload, accountId: accountId, customerId: nil, userId: userId)))
    }

    private func upload(_ call: ServiceCall) async throws -> Upload {
        guard let data else { return try call.requiredUpload(name: fileName) }
        let file = try await SpooledFile.make(data.bytes, in: call.environment.content.incomingFolder)
        return try Upload(file, name: fileName, type: contentType)
    }
}

extension ServiceCall {
    /// The account that was named or, if none was, the only one that the caller may use.
    ///
    /// - Throws: 403 if it is not the caller's, 400 if none was named and the caller has several.
    func ownAccount(_ accountId: String?) throws(ServiceError) -> String {
        let scope = try caller.scope
        if let accountId = accountId.nonEmpty {
            try scope.require(accountId)
            return accountId
        }
        guard case .accounts(let ids) = scope, let only = ids.first, ids.count == 1 else { throw .missing("accountId") }
        return only
    }
}
