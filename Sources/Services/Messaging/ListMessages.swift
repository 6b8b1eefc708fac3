import Contract
import Domain
import ServiceKit
import Storage

extension ListMessages: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<MessageInfo>> {
        var query = MessageQuery()
        (query.accountIds, query.customerIds, query.endpointIds) = (accountIds, customerIds, endpointIds)
        query.conversationIds = conversationIds
        query.after = try MessageQuery.moment(afterDate)
        query.options = try ListOptions(base)
        return .page(try await call.messages.list(query))
    }
}

extension MessageQuery {
    /// Reads `afterDate`.
    ///
    /// - Throws: 400 if it is no date.
    static func moment(_ text: String?) throws(ServiceError) -> DateTime? {
        guard let text, !text.isEmpty else { return nil }
        guard let moment = DateTime(text) else {
            throw .invalid("afterDate", "'\(text.prefix(100))' is no date and time (ISO 8601)")
        }
        return moment
    }
}
