import Dispatch

/// One connection of a pool, and the thread it works on.
///
/// `@unchecked`: the connection is touched on `queue` only.
final class ConnectionWorker: @unchecked Sendable {
    let queue = DispatchQueue(label: "evovoice.postgresql")
    private let settings: PostgreSQLSettings
    private var connection: PostgreSQLConnection?

    init(_ settings: PostgreSQLSettings) {
        self.settings = settings
    }

    /// The connection, opened if there is none or it was lost.
    ///
    /// - Throws: ``PostgreSQLError`` if the server could not be reached for a while, or refuses for good.
    func open() throws -> PostgreSQLConnection {
        if let connection, !connection.isLost { return connection }
        connection = nil
        let end = DispatchTime.now() + .milliseconds(settings.reconnectTime)
        var pause = 50
        while true {
            do {
                let opened = try PostgreSQLConnection(settings)
                connection = opened
                return opened
            } catch let error as PostgreSQLError {
                guard error.storageError.kind == .unreachable || error.storageError.kind == .busy, DispatchTime.now() < end else {
                    throw error
                }
            }
            Self.sleep(milliseconds: Int.random(in: pause / 2...pause))
            pause = min(pause * 2, 2000)
        }
    }

    /// Closes the connection, so that the next job opens another.
    func close() {
        connection = nil
    }

    /// Only on a thread of one's own.
    static func sleep(milliseconds: Int) {
        _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(milliseconds))
    }
}
