import Contract
import Domain
import ServiceKit
import Storage

extension ListNotifications: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<NotificationInfo>> {
        var query = NotificationQuery()
        query.accountIds = accountIds
        query.customerIds = customerIds
        (query.from, query.to, query.subject) = (fromFilter, toFilter, subjectFilter)
        query.type = type
        query.days = try DayRange(startDate: startDate, endDate: endDate)
        query.options = try ListOptions(base)
        return .page(try await call.notifications.list(query))
    }
}
