import Contract
import ServiceKit

extension ListDialingPermissions: Service {
    /// Every country, by name.
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<DialingPermissionsInfo>> {
        .all(try await DialingPermissions(call, of: accountId).all())
    }
}
