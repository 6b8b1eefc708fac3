import Contract
import Domain
import ServiceKit
import Storage

/// The schedule of a customer or an endpoint, with those it may inherit from.
struct ScheduleChain: Sendable {
    /// Its own; `nil` if it has none.
    var own: Schedule?
    /// Those of the customers above, the nearest first.
    var above: [Schedule?]
    /// What the account takes for the present.
    var now: DateTime

    var all: [Schedule?] { [own] + above }

    /// - Throws: 400 unless one of the ids is given; 404 if it is none of the caller's.
    init(customerId: String?, endpointId: String?, _ call: ServiceCall) async throws {
        let clock = call.environment.clock
        if let id = endpointId.nonEmpty {
            self = try await call.entities(EndpointInfo.self).read(id) { endpoint, reader in
                try ScheduleChain(endpoint.schedule, above: endpoint.customerId, endpoint.accountId, reader, clock)
            }
        } else {
            let id = try call.required(customerId, "customerId")
            self = try await call.entities(CustomerInfo.self).read(id) { customer, reader in
                try ScheduleChain(customer.schedule, above: customer.parentCustomerId, customer.accountId, reader, clock)
            }
        }
    }

    private init(_ own: Schedule?, above: String?, _ accountId: String?, _ reader: EntityReader, _ clock: WallClock) throws {
        self.own = own
        self.above = try reader.schedules(from: above)
        now = try reader.settings(of: accountId ?? "").now(clock)
    }
}
