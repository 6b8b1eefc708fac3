import Contract
import Domain
import ServiceKit
import Testing

@testable import Storage

extension TemporaryStore {
    /// Stores a session that goes on, and answers its id.
    func session(in account: String) async throws -> String {
        let added = try await store.sessions(in: .all).add([SessionToAdd(SessionInfo(account: account))], by: .test)
        guard case .stored(let id)? = added.first else { throw StorageError(.other, "The session was there already") }
        return id
    }
}

extension SessionInfo {
    init(account: String) {
        self.init()
        accountId = account
    }
}

extension DateTime {
    /// Later than anything a test stores.
    static let farFuture = DateTime(milliseconds: 4_000_000_000_000)
}

extension Sequence {
    func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
