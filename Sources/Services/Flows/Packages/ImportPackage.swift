import Contract
import ServiceKit
import Storage

extension ImportPackage: Service {
    /// All or nothing. With `preflight`, nothing, and the answer says what would happen and what is in the way.
    func respond(_ call: ServiceCall) async throws -> Reply<PackageImportInfo> {
        let accountId = try call.required(accountId, "accountId")
        guard let package else { throw ServiceError.missing("package") }
        let (store, map) = (call.environment.store, resourceMap)
        if preflight {
            return .value(try await store.tryPackage(package, into: accountId, resourceMap: map, in: call.scope))
        }
        let report = try await store.change(in: call.scope, by: call.actor) {
            try $0.importPackage(package, into: accountId, resourceMap: map)
        }
        return .value(report)
    }
}
