import Contract
import ServiceKit
import Storage

extension FindDuplicateEndpoints: Service {
    /// Values are compared in any case; lists and structs are not.
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<DuplicateEndpoints>> {
        let account = try call.required(accountId, "accountId")
        let field = try call.required(endpointFieldName, "endpointFieldName")
        let found = try await call.entities(EndpointInfo.self).duplicates(ofField: field, in: account)
        let items = found.map { shared in
            DuplicateEndpoints {
                $0.value = shared.value
                $0.endpoints = shared.endpoints.map { endpoint in
                    EndpointName {
                        $0.id = endpoint.id
                        $0.displayName = endpoint.title
                    }
                }
            }
        }
        return .all(items)
    }
}
