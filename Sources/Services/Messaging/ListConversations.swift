import Contract
import Domain
import ServiceKit
import Storage

extension ListConversations: Service {
    /// Those with the newest messages first, at most 1,000: who wants older ones narrows what they ask for.
    func respond(_ call: ServiceCall) async throws -> Reply<ListConversationsResponse> {
        var query = MessageQuery()
        (query.accountIds, query.customerIds, query.endpointIds) = (accountIds, customerIds, endpointIds)
        query.after = try MessageQuery.moment(afterDate)
        let conversations = try await call.messages.conversations(query)
        return .value(ListConversationsResponse { $0.conversations = conversations })
    }
}
