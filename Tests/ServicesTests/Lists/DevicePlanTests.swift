import Contract
import Domain
import ServiceKit
import TestDatabase
import Testing

@testable import Storage

@Suite("Devices, of which there are 10,000")
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
            try world.database?.run("ANALYZE")
            _ = log.take()
            for token in ["new", "token-1"] {
                _ = try await world.post("/app/tokens", #"{"deviceType":"Web","token":"\#(token)"}"#, as: .user).value(DeviceTokenInfo.self)
            }
            let devices = try await world.store.deviceTokens.list(of: user)
            let statements = log.take()
            #expect(devices.prefix(2).map(\.token).sorted { ($0 ?? "") < ($1 ?? "") } == ["new", "token-1"])
            #expect(
                statements.contains { $0.text.contains("DELETE FROM device_token") }
                    && statements.contains { $0.text.contains("ORDER BY created") }
            )
            for statement in statements { try await world.plan(of: statement).expectIndexes() }
            let reading = try await world.plan(of: "SELECT token FROM device_token WHERE created + 1 = 7 ORDER BY user_id || token")
            #expect(!reading.scans.isEmpty && !reading.sorts.isEmpty, "what looks at all of them is seen: \(reading)")
        }
    }
}
