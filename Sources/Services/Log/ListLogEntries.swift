import Contract
import Domain
import ServiceKit
import Storage

extension ListLogEntries: Service {
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<LogEntryInfo>> {
        var query = LogQuery()
        query.accountIds = accountIds
        query.customerIds = customerIds
        query.days = try DayRange(startDate: startDate, endDate: endDate)
        query.description = description
        query.options = try ListOptions(base)
        return .page(try await call.log.list(query))
    }
}
