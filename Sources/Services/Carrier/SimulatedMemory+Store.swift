public import Carriers
public import Storage

extension SimulatedMemory {
    /// One that lasts as long as the data, and that all nodes share.
    public static func stored(in store: Store) -> SimulatedMemory {
        let rows = store.simulatedNetwork
        return SimulatedMemory(
            add: { Entry(try await rows.add($0.row, replaces: false)) },
            set: { Entry(try await rows.add($0.row, replaces: true)) },
            exchange: { try await rows.exchange($0.row, old: $1) },
            remove: { kind, space, name, accountId in try await rows.remove(kind: kind, space: space, name: name, of: accountId) },
            all: { kind, accountId in try await rows.all(kind: kind, accountId: accountId).map { Entry($0) } }
        )
    }
}

extension SimulatedMemory.Entry {
    fileprivate init(_ row: SimulatedNetworkRepository.Row) {
        self.init(kind: row.kind, space: row.space, name: row.name, accountId: row.accountId, value: row.value)
    }

    fileprivate var row: SimulatedNetworkRepository.Row {
        .init(kind: kind, space: space, name: name, accountId: accountId, value: value)
    }
}
