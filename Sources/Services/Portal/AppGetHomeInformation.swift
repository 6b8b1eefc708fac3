import Contract
import Domain
import ServiceKit
import Storage

extension AppGetHomeInformation: Service {
    /// The newest calls and voice messages, ten of each.
    func respond(_ call: ServiceCall) async throws -> Reply<AppHomeInformation> {
        let view = try await PortalView(call, accountId: accountId, customerId: customerId)
        let paging = try Paging(countPerPage: 10, simplified: true)
        let days = try DayRange(startDate: fromDate, endDate: nil, fields: ("fromDate", ""))
        var sessions = SessionQuery()
        sessions.accountIds = view.accountIds
        sessions.customerIds = view.customerIds
        sessions.endpointIds = view.ownEndpointIds ?? []
        sessions.archive = .both
        sessions.days = days
        sessions.options.paging = paging
        var messages = EntityQuery(
            accountIds: view.accountIds,
            filters: [view.customers, .anyKey("userId", view.ownIds ?? []), .anyKey("type", [FileTypes.voiceMessage.rawValue])],
            options: ListOptions(paging: paging)
        )
        messages.days = days
        let voicemail = call.shown(try await call.files.list(messages)).items
        let documents = try await call.sessions.list(sessions).documents
        let calls = try [SessionInfo](wire: JSONReader.parse([UInt8(ascii: "[")] + documents + [UInt8(ascii: "]")]))
        return .value(
            AppHomeInformation {
                $0.calls = calls
                $0.voicemail = voicemail
            }
        )
    }
}
