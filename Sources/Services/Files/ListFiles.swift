import Contract
import Domain
import ServiceKit
import Storage

extension ListFiles: Service {
    /// Those of a customer include those of the customers below it.
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<FileInfo>> {
        var query = EntityQuery(
            accountIds: accountIds,
            filters: [
                .customers(customerIds, isShallow: false),
                .anyKey("sessionId", [sessionId.nonEmpty].compactMap(\.self)),
                .text(anyOf: ["fileName"], contains: fileName),
                .text(anyOf: ["contentType"], contains: contentType),
                .anyKey("type", [type?.rawValue].compactMap(\.self)),
                .anyKey("userId", [userId.nonEmpty].compactMap(\.self)),
                .text(anyOf: ["transcription", "aiTranscription"], contains: transcriptionContains),
            ],
            options: try ListOptions(base)
        )
        query.days = try DayRange(created: dateCreatedStart, dateCreatedEnd)
        return .page(call.shown(try await call.files.list(query)))
    }
}

extension DayRange {
    /// The days that lists of files are about.
    init(created start: String?, _ end: String?) throws(ServiceError) {
        try self.init(startDate: start, endDate: end, fields: ("dateCreatedStart", "dateCreatedEnd"))
    }
}
