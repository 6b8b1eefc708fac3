import Synchronization

/// How many connections each address has open, so that one cannot take them all.
final class OpenConnections: Sendable {
    private let limit: Int
    /// Addresses that connect for many.
    private let proxies: Set<String>
    private let counts = Mutex<[String: Int]>([:])

    init(limit: Int, proxies: Set<String>) {
        self.limit = limit
        self.proxies = proxies
    }

    /// Counts a connection.
    ///
    /// - Returns: whether it may stay. If so, ``close(_:)`` is to be called at its end.
    func open(_ address: String) -> Bool {
        if proxies.contains(address) { return true }
        return counts.withLock { counts in
            let count = counts[address, default: 0]
            guard count < limit else { return false }
            counts[address] = count + 1
            return true
        }
    }

    func close(_ address: String) {
        if proxies.contains(address) { return }
        counts.withLock { counts in
            let count = counts[address, default: 0] - 1
            counts[address] = count > 0 ? count : nil
        }
    }
}
