import Contract
import ServiceKit
import Storage

extension ExportPackage: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<PackageInfo> {
        let accountId = try call.required(accountId, "accountId")
        return .value(
            try await call.environment.store.exportPackage(
                of: accountId,
                flowIds: flowIds,
                withAllFields: includeAllCustomFields,
                in: call.scope
            )
        )
    }
}
