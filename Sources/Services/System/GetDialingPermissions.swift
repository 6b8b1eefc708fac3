import Contract
import ServiceKit
import Storage

extension GetDialingPermissions: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<DialingPermissionsInfo> {
        .entity(try await DialingPermissions(call, of: accountId).of(isoCode))
    }
}
