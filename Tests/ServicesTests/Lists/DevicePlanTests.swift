import Contract
import Domain
import ServiceKit
import TestDatabase
import Testing

@testable import Storage

@Suite("Devices, of which there are 10,000", .enabled(if: !TestDatabase.isUsed, "the plans are those of SQLite"))
struct DevicePlanTests {
    @Test("one is registered, taken over and forgotten without looking at the others")
    func plans() async throws {
        let log = StatementLog()
        try await World.open(onStatement: { log.note($0) }) { world in
            let (user, other) = (world.id(of: .user), world.id(of: .customer))
            _ = try await world.store.database.write { transaction in
                try transaction.connection.execute(
                    """
                    INSERT INTO device_token (device_type, token, user_id, created)
                    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 10000)
                    SELECT 'Web', 'token-' || n, CASE n % 2 WHEN 0 THEN \(user) ELSE \(other) END, n FROM numbers
                    """
                )
            }
            _ = log.take()
            for token in ["new", "token-1"] {
                _ = try await world.post("/app/tokens", #"{"deviceType":"Web","token":"\#(token)"}"#, as: .user).value(DeviceTokenInfo.self)
            }
            let devices = try await world.store.deviceTokens.list(of: user)
            let statements = log.take()
            #expect(devices.prefix(2).map(\.token).sorted { ($0 ?? "") < ($1 ?? "") } == ["new", "token-1"])
            #expect(
                statements.contains { $0.contains("DELETE FROM device_token") } && statements.contains { $0.contains("ORDER BY created") }
            )
            for statement in statements { ListCheck.expectIndexes(try await world.plan(of: statement), statement) }
        }
    }
}
