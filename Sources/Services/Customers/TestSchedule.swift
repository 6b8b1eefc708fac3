import Contract
import Domain
import ServiceKit
import Storage

extension TestSchedule: Service {
    /// The state at a moment. Without one, at the present, which is the account's test clock if that is used. A moment
    /// without an offset is what the clocks of the schedule's zone show.
    func respond(_ call: ServiceCall) async throws -> Reply<TestScheduleResponse> {
        var chain = try await ScheduleChain(customerId: customerId, endpointId: endpointId, call)
        if let schedule {
            try schedule.check("schedule", zones: .system)
            chain.own = schedule
        }
        let zone = Schedule.zone(ofChain: chain.all)
        let state = try ScheduleState(ofChain: chain.all, at: try moment(in: zone) ?? chain.now, zones: .system)
        return .value(
            TestScheduleResponse {
                $0.stateName = state.name
                $0.timeZoneId = state.timeZoneId
            }
        )
    }

    private func moment(in zone: String) throws(ServiceError) -> DateTime? {
        guard let text = dateTime, !text.isEmpty else { return nil }
        guard let moment = TimeZones.system.moment(text, in: zone) else {
            throw .invalid("dateTime", "'\(text.prefix(100))' is not a date and time; expected ISO 8601, such as 2024-03-05T06:07:08Z")
        }
        return moment
    }
}
