import Contract
import ServiceKit
import Storage

extension AppUploadFile: Service {
    /// Stores a file that is the caller's own. Without an account, it is the only one that the caller may use.
    func respond(_ call: ServiceCall) async throws -> Reply<FileInfo> {
        let accountId = try call.ownAccount(accountId)
        let userId = try call.caller.userId
        return .entity(
            call.shown(try await call.addFile(fileName: fileName, accountId: accountId, customerId: customerId, userId: userId))
        )
    }
}
