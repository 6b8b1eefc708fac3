import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage

extension ListEndpoints: Service {
    /// Those of a customer and of all below it, unless only direct ones are asked for.
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<EndpointInfo>> {
        let query = EntityQuery(
            accountIds: accountIds,
            filters: [
                .customers(customerIds, isShallow: shallowParent),
                .anyKey("referenceId", referenceIds),
                .flows(flowIds, state: flowState),
                .eachKey("tag", tagIds),
                .text(anyOf: ["name", "displayName"], contains: nameFilter),
                .text(anyOf: ["phoneNumber"], contains: call.phoneNumber(phoneNumberFilter, "phoneNumberFilter")),
                .anyKey("type", [type].compactMap { $0?.rawValue }),
                .anyKey("type", types.map(\.rawValue)),
                .anyKey("userMode", [userMode].compactMap { $0?.rawValue }),
                .sipUserName(sipUserName),
                .flowParameters(try flowParameters()),
            ] + (try customData()),
            options: try ListOptions(base)
        )
        return .page(try await call.entities(EndpointInfo.self).list(query))
    }

    private func customData() throws(ServiceError) -> [EntityFilter] {
        var filters: [EntityFilter] = []
        for filter in dataFilters {
            let parts = filter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                throw .invalid("dataFilters", "'\(filter.prefix(100))' is not of the form Field=Value")
            }
            filters.append(.data(parts[0], parts[1]))
        }
        return filters
    }

    /// A JSON struct as the contract writes values, `{"Greeting":{"stringValue":"Hello"}}`, or plainly: `{"Greeting":"Hello"}`.
    private func flowParameters() throws(ServiceError) -> Struct {
        guard let text = flowParametersFilter, !text.isEmpty else { return Struct() }
        do {
            guard case .map(let entries) = try JSONReader.parse(Array(text.utf8)) else {
                throw BindingError(value: text, expected: "an object")
            }
            var params = Struct()
            for entry in entries { params.entries[entry.name] = try Self.value(entry.value) }
            return params
        } catch {
            throw .invalid("flowParametersFilter", "Expected a JSON object of values, such as {\"Name\":{\"stringValue\":\"x\"}}")
        }
    }

    private static func value(_ wire: WireValue) throws(BindingError) -> Value {
        switch wire {
        case .text(let text): Value { $0.stringValue = text }
        case .bool(let bool): Value { $0.boolValue = bool }
        case .integer(let number): Value { $0.numberValue = Double(number) }
        case .double(let number): Value { $0.numberValue = number }
        default: try Value(wire: wire)
        }
    }
}
