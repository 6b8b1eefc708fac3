import Contract
import ServiceKit
import Storage

extension GetFile: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<FileInfo> {
        .entity(call.shown(try await call.files.get(try call.required(fileId, "fileId"))))
    }
}
