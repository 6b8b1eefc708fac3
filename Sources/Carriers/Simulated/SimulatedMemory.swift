public import Domain
import Synchronization

/// Where a simulated network keeps what it was told, so that it says the same after a restart, and at every node.
public struct SimulatedMemory: Sendable {
    /// Remembers something, unless there is one of that kind, space and name; answers what is there then.
    public var add: @Sendable (NetworkEntry) async throws -> NetworkEntry
    /// Remembers something, in the place of what was there, if that is the same account's; answers what is there then.
    public var set: @Sendable (NetworkEntry) async throws -> NetworkEntry
    /// Remembers something if what is there has this value, or, for `nil`, if nothing is there; answers whether it did.
    public var exchange: @Sendable (NetworkEntry, _ old: String?) async throws -> Bool
    /// Forgets something, if it is that account's.
    public var remove: @Sendable (_ kind: String, _ space: String, _ name: String, _ accountId: String) async throws -> Void
    /// What there is of a kind, of an account or, for `nil`, of all, by name.
    public var all: @Sendable (_ kind: String, _ accountId: String?) async throws -> [NetworkEntry]

    public init(
        add: @escaping @Sendable (NetworkEntry) async throws -> NetworkEntry,
        set: @escaping @Sendable (NetworkEntry) async throws -> NetworkEntry,
        exchange: @escaping @Sendable (NetworkEntry, String?) async throws -> Bool,
        remove: @escaping @Sendable (String, String, String, String) async throws -> Void,
        all: @escaping @Sendable (String, String?) async throws -> [NetworkEntry]
    ) {
        (self.add, self.set, self.exchange, self.remove, self.all) = (add, set, exchange, remove, all)
    }

    /// One that lasts as long as the process.
    public static func volatile() -> SimulatedMemory {
        let entries = VolatileEntries()
        return SimulatedMemory(
            add: { new in entries.change(at: new) { old in old ?? new } },
            set: { new in entries.change(at: new) { old in old.map { $0.accountId == new.accountId ? new : $0 } ?? new } },
            exchange: { new, old in entries.exchange(new, old) },
            remove: { kind, space, name, accountId in entries.remove(kind, space, name, accountId) },
            all: { kind, accountId in entries.all(kind, accountId) }
        )
    }
}

private final class VolatileEntries: Sendable {
    private struct Place: Hashable {
        var kind: String
        var space: String
        var name: String
    }

    private let entries = Mutex<[Place: NetworkEntry]>([:])

    func change(
        at entry: NetworkEntry,
        _ change: (NetworkEntry?) -> NetworkEntry
    ) -> NetworkEntry {
        entries.withLock { entries in
            let place = Place(kind: entry.kind, space: entry.space, name: entry.name)
            let new = change(entries[place])
            entries[place] = new
            return new
        }
    }

    func exchange(_ new: NetworkEntry, _ old: String?) -> Bool {
        entries.withLock { entries in
            let place = Place(kind: new.kind, space: new.space, name: new.name)
            guard entries[place]?.value == old else { return false }
            entries[place] = new
            return true
        }
    }

    func remove(_ kind: String, _ space: String, _ name: String, _ accountId: String) {
        entries.withLock { entries in
            let place = Place(kind: kind, space: space, name: name)
            if entries[place]?.accountId == accountId { entries[place] = nil }
        }
    }

    func all(_ kind: String, _ accountId: String?) -> [NetworkEntry] {
        entries.withLock { $0.values.filter { $0.kind == kind && (accountId == nil || $0.accountId == accountId) } }
            .sorted { $0.name < $1.name }
    }
}
