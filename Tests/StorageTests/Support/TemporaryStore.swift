import Contract
import Domain
import Foundation
import ServiceKit
import Synchronization
import TestDatabase
import Testing

@testable import Storage

/// A store of its own, which goes away with it: in a database if tests have a server, otherwise in a folder.
final class TemporaryStore: Sendable {
    let folder: String
    let store: Store
    let clock: ManualClock
    let database: TestDatabase?

    /// - Parameters:
    ///   - isEmbedded: whether the test is about SQLite, whatever other tests run on.
    ///   - sampleSize: how many sessions a search looks at first; few, so that it then has to choose a way.
    init(isEmbedded: Bool = false, sampleSize: Int = 12) throws {
        folder = NSTemporaryDirectory() + "evovoice-" + UUID().uuidString
        clock = ManualClock()
        database = isEmbedded ? nil : try TestDatabase { _ = try Store.open(database: $0) }
        store = try Self.open(folder, database, clock, sampleSize)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The same data, opened once more.
    ///
    /// - Parameters:
    ///   - migrations: what the program that opens them knows.
    ///   - callURL: where calls of other nodes are heard, if not at the database's URL.
    func reopened(migrations: [Migration] = Migration.all, callURL: String? = nil) throws -> Store {
        try Self.open(folder, database, clock, migrations: migrations, callURL: callURL)
    }

    private static func open(
        _ folder: String,
        _ database: TestDatabase?,
        _ clock: ManualClock,
        _ sampleSize: Int = 12,
        migrations: [Migration] = Migration.all,
        callURL: String? = nil
    ) throws -> Store {
        var options = StoreOptions()
        options.callURL = callURL
        options.migrations = migrations
        options.clock = clock.clock
        options.sampleSize = sampleSize
        options.readers = 2
        options.connections = 4
        return try Store.open(database.map { .database(url: $0.url) } ?? .folder(folder), options: options)
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
