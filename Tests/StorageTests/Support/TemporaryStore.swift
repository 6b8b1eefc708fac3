import Contract
import Domain
import Foundation
import ServiceKit
import Synchronization
import Testing

@testable import Storage

/// A store in a folder of its own, which goes away with it.
final class TemporaryStore: Sendable {
    let folder: String
    let store: Store
    let clock: ManualClock

    init() throws {
        folder = NSTemporaryDirectory() + "evovoice-" + UUID().uuidString
        clock = ManualClock()
        store = try Self.open(folder, clock)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The same folder, opened once more.
    func reopened() throws -> Store {
        try Self.open(folder, clock)
    }

    private static func open(_ folder: String, _ clock: ManualClock) throws -> Store {
        var options = StoreOptions()
        options.clock = clock.clock
        options.readers = 2
        return try Store.open(folder: folder, options: options)
    }

    func account(_ name: String) async throws -> String {
        try #require(try await store.accounts(in: .all).add(AccountInfo { $0.name = name }, by: .test).id)
    }

    var sqlite: SQLiteDatabase {
        get throws { try #require(store.database as? SQLiteDatabase) }
    }
}

/// A clock that stands until it is moved.
final class ManualClock: Sendable {
    private let now = Mutex(DateTime(milliseconds: 1_700_000_000_000))

    var clock: WallClock { WallClock { self.now.withLock { $0 } } }

    func advance(seconds: Int64) {
        now.withLock { $0.milliseconds += seconds * 1000 }
    }
}

extension Actor {
    static let test = Actor(userId: nil, name: "tester@example.com", address: "127.0.0.1", requestId: "test")
}
