public import Carriers
public import Storage

extension SimulatedMemory {
    /// One that lasts as long as the data, and that all nodes share.
    public static func stored(in store: Store) -> SimulatedMemory {
        let rows = store.simulatedNetwork
        return SimulatedMemory(
            add: { try await rows.add($0, replaces: false) },
            set: { try await rows.add($0, replaces: true) },
            exchange: { try await rows.exchange($0, old: $1) },
            remove: { kind, space, name, accountId in try await rows.remove(kind: kind, space: space, name: name, of: accountId) },
            all: { kind, accountId in try await rows.all(kind: kind, accountId: accountId) }
        )
    }
}
