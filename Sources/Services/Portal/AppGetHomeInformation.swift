import Contract
import Domain
import ServiceKit
import Storage

extension AppGetHomeInformation: Service {
    /// The newest calls, conversations and voice messages, ten of each.
    func respond(_ call: ServiceCall) async throws -> Reply<AppHomeInformation> {
        let view = try await PortalView(call, accountId: accountId, customerId: customerId)
        let paging = try Paging(countPerPage: 10, simplified: true)
        let days = try DayRange(startDate: fromDate, endDate: nil, fields: ("fromDate", ""))
        var sessions = SessionQuery()
        sessions.accountIds = view.accountIds
        sessions.customerIds = view.customerIds
        sessions.endpointIds = view.ownIds ?? []
        sessions.archive = .both
        sessions.days = days
        sessions.options.paging = paging
        var voicemails = EntityQuery(
            accountIds: view.accountIds,
            filters: [view.customers, .anyKey("userId", view.ownIds ?? []), .anyKey("type", [FileTypes.voiceMessage.rawValue])],
            options: ListOptions(paging: paging)
        )
        voicemails.days = days
        let voicemail = call.shown(try await call.files.list(voicemails)).items
        let documents = try await call.sessions.list(sessions).documents
        let calls = try [SessionInfo](wire: JSONReader.parse([UInt8(ascii: "[")] + documents + [UInt8(ascii: "]")]))
        let conversations = try await call.messages.conversations(messageQuery(view, since: days.lowerBound), limit: 10)
        return .value(
            AppHomeInformation {
                $0.conversations = conversations
                $0.calls = calls
                $0.voicemail = voicemail
            }
        )
    }

    private func messageQuery(_ view: PortalView, since start: Int64?) -> MessageQuery {
        var query = MessageQuery()
        (query.accountIds, query.customerIds, query.endpointIds) = (view.accountIds, view.customerIds, view.ownIds ?? [])
        // What came in the first moment of the day is of the day.
        query.after = start.map { DateTime(milliseconds: $0 - 1) }
        return query
    }
}
