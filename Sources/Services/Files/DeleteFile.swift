import Contract
import ServiceKit
import Storage

extension DeleteFile: ConditionalService {
    /// The bytes go too, unless another file of the account has the same.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        try await call.files.delete(try call.required(fileId, "fileId"), by: try call.changing())
        return .nothing
    }
}
