import Contract
import ServiceKit

extension NotUsedRequest: Service {
    /// Nothing: it is there so that clients learn its types.
    func respond(_ call: ServiceCall) async throws -> Reply<NoContent> {
        .nothing
    }
}
