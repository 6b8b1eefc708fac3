import Contract
import Domain
import ServiceKit
import Storage

extension SessionRepository {
    /// The sessions that have not ended and satisfy `isWanted`, newest first.
    func active(where isWanted: (SessionInfo) -> Bool) async throws -> [SessionInfo] {
        var query = SessionQuery()
        query.ended = false
        query.options.paging = try Paging(all: true)
        var found: [SessionInfo] = []
        for try await documents in try await stream(query) {
            let list = try JSONReader.parse([UInt8(ascii: "[")] + documents + [UInt8(ascii: "]")])
            found += try [SessionInfo](wire: list).filter(isWanted)
        }
        return found
    }
}
