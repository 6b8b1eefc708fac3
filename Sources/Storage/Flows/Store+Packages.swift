public import Contract
public import Domain
public import OrderedCollections
import ServiceKit

extension Store {
    /// Flows of an account with the custom fields they use.
    ///
    /// - Parameter flowIds: all flows of the account if there are none.
    /// - Throws: 403 for an account outside the scope; 404 for a flow that is not the account's; 409 listing what of the
    ///   account the flows refer to.
    public func exportPackage(
        of accountId: String,
        flowIds: [String],
        withAllFields: Bool,
        in scope: AccountScope
    ) async throws -> PackageInfo {
        try await database.read { connection in
            let reader = EntityReader(connection)
            try reader.require(accountId, in: scope)
            var ids = flowIds
            if ids.isEmpty { ids = try reader.titles(of: .flow, in: accountId).keys.sorted() }
            guard ids.count <= PackageInfo.maxFlows else {
                throw ServiceError.invalid("flowIds", "A package holds at most \(PackageInfo.maxFlows) flows", code: .outOfRange)
            }
            let flows = try OrderedSet(ids).map { id in
                guard var flow = try reader.find(FlowInfo.self, id, in: accountId) else { throw ServiceError.notFound("flow", id: id) }
                try flow.derive(reader)
                return flow
            }
            return try PackageInfo(flows, settings: try reader.settings(of: accountId), withAllFields: withAllFields)
        }
    }

    /// What an import of a package would do.
    ///
    /// - Throws: 403 for an account outside the scope.
    public func tryPackage(
        _ package: PackageInfo,
        into accountId: String,
        resourceMap: OrderedDictionary<String, String>,
        in scope: AccountScope
    ) async throws -> PackageImportInfo {
        try await database.read { connection in
            let reader = EntityReader(connection)
            try reader.require(accountId, in: scope)
            let plan = try PackagePlan(package, into: reader.packageTarget(accountId), resourceMap: resourceMap, newID: ids.next)
            return plan.preflight
        }
    }
}

extension EntityReader {
    /// - Throws: 403 if the account is outside the scope or does not exist.
    fileprivate func require(_ accountId: String, in scope: AccountScope) throws {
        try scope.require(accountId)
        guard try accountName(accountId) != nil else { throw ServiceError.foreignAccount(accountId) }
    }
}

extension EntityChange {
    /// Adds what a package holds to an account: its flows, and the custom fields that the account does not have.
    ///
    /// - Throws: 403 for an account outside the scope; 409 that lists what is in the way.
    public func importPackage(
        _ package: PackageInfo,
        into accountId: String,
        resourceMap: OrderedDictionary<String, String>
    ) throws -> PackageImportInfo {
        try reader.require(accountId, in: scope)
        var plan = try PackagePlan(package, into: reader.packageTarget(accountId), resourceMap: resourceMap, newID: newID)
        try plan.check()
        if plan.report.fields.contains(where: \.isNew) {
            var settings = plan.settings
            let old = try reader.settings(of: accountId)
            try settings.assignIds(replacing: old, store.ids)
            let effects = SettingsEffects(from: old, to: settings)
            try effects.check(reader, cascade: false)
            if try reader.title(of: .systemSettings, accountId, in: accountId) == nil {
                _ = try add(settings, action: "ImportPackage")
            } else {
                _ = try update(accountId, action: "ImportPackage") { (stored: inout SystemSettingsInfo, _) in stored = settings }
            }
            try effects.apply(self, action: "ImportPackage")
        }
        _ = try add(together: plan.flows, action: "ImportPackage")
        plan.complete()
        return plan.report
    }
}
