import Contract
import Domain
import ServiceKit
import Storage
import Testing

extension World {
    /// An endpoint of an account, Alpha unless another is named.
    func endpoint(
        _ type: EndpointTypes = .team,
        _ name: String = "alpha endpoint",
        in account: String? = nil,
        _ change: (inout EndpointInfo) async throws -> Void = { _ in }
    ) async throws -> String {
        var endpoint = EndpointInfo {
            $0.accountId = account ?? alpha
            $0.type = type
            $0.name = name
        }
        try await change(&endpoint)
        return try await store.entities(EndpointInfo.self, in: .all).add(endpoint, by: Self.actor).id ?? ""
    }

    /// A number of Alpha's that is registered only.
    func number() async throws -> String {
        let number = try await freeNumber()
        return try await endpoint(.phoneNumber, "alpha number") {
            $0.phoneNumber = number
            $0.isVirtualPhoneNumber = true
        }
    }

    /// A number that the simulated network sells and nobody has, another for each change that was made.
    func freeNumber() async throws -> String {
        let digits = String(1000 + (try await changes()) % 1000).dropFirst()
        return "+442079460\(digits)"
    }

    /// The custom fields and other settings of Alpha.
    func settings(_ change: (inout SystemSettingsInfo) -> Void) async throws {
        try await settings(of: alpha, change)
    }

    /// The ids of the endpoints in a list, by name.
    func endpointIds(_ query: String, as person: Person = .manager) async throws -> [String?] {
        try await get("/endpoints?sortField=name&\(query)", as: person).value(ListResponse<EndpointInfo>.self).items.map(\.id)
    }
}

extension DataField {
    static func text(_ name: String, _ uniqueness: DataFieldUniqueness = .notUnique) -> DataField {
        DataField {
            $0.name = name
            $0.type = .string
            $0.uniqueness = uniqueness
        }
    }
}
