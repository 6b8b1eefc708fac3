import Contract
import Domain
import ServiceKit
import Storage

extension GetParameterFieldNames: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<GetParameterFieldNamesResponse> {
        let accountId = try call.required(accountId, "accountId")
        let settings = try await call.settings.get(accountId)
        return .value(GetParameterFieldNamesResponse(settings, withBuiltIn: !excludeBuiltInFields))
    }
}
