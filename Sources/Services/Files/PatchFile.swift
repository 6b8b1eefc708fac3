import Contract
import Domain
import ServiceKit
import Storage

extension PatchFile: ConditionalService {
    /// Changes what was sent and nothing else; a file replaces the bytes, and with them name and type unless they are said.
    func respond(_ call: ServiceCall) async throws -> Reply<FileInfo> {
        let id = try call.required(fileId, "fileId")
        let request = self
        let patch = call.patch
        let upload = try call.upload(name: fileName)
        let changed = try await call.files.update(id, upload?.content, by: try call.changing()) { file, _ in
            if let upload {
                file.contentType = upload.contentType
                if !upload.isNameless { file.fileName = upload.fileName }
            }
            if patch.has("fileName") { file.fileName = request.fileName.nonEmpty.map(FileName.safe) }
            patch.set("customerId", request.customerId.nonEmpty, &file.customerId)
            patch.set("userId", request.userId.nonEmpty, &file.userId)
        }
        return .entity(call.shown(changed))
    }
}
