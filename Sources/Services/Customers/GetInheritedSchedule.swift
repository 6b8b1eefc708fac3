import Contract
import Domain
import ServiceKit
import Storage

extension GetInheritedSchedule: Service {
    /// The schedule that counts while the customer or endpoint has none of its own, or inherits. If no customer above has
    /// one, it is empty, which means always closed.
    func respond(_ call: ServiceCall) async throws -> Reply<Schedule> {
        let chain = try await ScheduleChain(customerId: customerId, endpointId: endpointId, call)
        return .value(Schedule.inherited(chain.above) ?? Schedule())
    }
}
