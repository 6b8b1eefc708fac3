import Contract
import Domain
import ServiceKit
import Storage

extension GetMyFiles: Service {
    /// The newest files of the caller, at most 1,000.
    func respond(_ call: ServiceCall) async throws -> Reply<GetMyFilesResponse> {
        let query = EntityQuery(
            filters: [.anyKey("userId", try await call.ownIds()), .anyKey("type", fileTypes.map(\.rawValue))],
            options: ListOptions(sorting: .newestFirst, paging: try Paging(countPerPage: 1000, simplified: true))
        )
        let files = call.shown(try await call.files.list(query)).items
        return .value(GetMyFilesResponse { $0.files = files })
    }
}
