public import Contract
public import Domain
import ServiceKit

/// The devices that users are told on.
public struct DeviceTokenRepository: Sendable {
    let store: Store

    /// The most devices of a user; the oldest goes for a new one.
    public static let maxDevices = 50

    /// Registers a device once. It is the user's from now on, whoever had it before: a device tells only who uses it now.
    ///
    /// - Returns: whether it was not the user's before.
    @discardableResult
    public func add(_ token: DeviceTokenInfo, of userId: String, by actor: Actor) async throws -> Bool {
        let store = store
        return try await store.database.write { transaction in
            transaction.changesOnly([])
            let connection = transaction.connection
            let (type, text) = (token.deviceType.rawValue, token.token ?? "")
            let owner = try connection.first("SELECT user_id FROM device_token WHERE device_type = \(type) AND token = \(text)") {
                $0.text(0)
            }
            if owner == userId { return false }
            try connection.send(
                """
                INSERT INTO device_token (device_type, token, user_id, created)
                VALUES (\(type), \(text), \(userId), \(store.clock.now()))
                ON CONFLICT (device_type, token) DO UPDATE SET user_id = excluded.user_id, created = excluded.created
                """
            )
            try connection.send(
                """
                DELETE FROM device_token WHERE user_id = \(userId) AND (device_type, token) IN (
                    SELECT device_type, token FROM device_token WHERE user_id = \(userId)
                    ORDER BY created DESC, device_type, token LIMIT 1000 OFFSET \(Self.maxDevices)
                )
                """
            )
            let entry = LogChange(
                action: "NewDeviceToken",
                subjectId: userId,
                description: "Registered a device (\(type)) of \(actor.name)"
            )
            try entry.record(by: actor, store: store, connection)
            return true
        }
    }

    /// The devices of a user, the newest first.
    public func list(of userId: String) async throws -> [DeviceTokenInfo] {
        try await store.database.read { connection in
            try connection.all(
                "SELECT device_type, token FROM device_token WHERE user_id = \(userId) ORDER BY created DESC, device_type, token"
            ) { row in
                DeviceTokenInfo {
                    $0.deviceType = DeviceTypes(rawValue: row.text(0)) ?? .web
                    $0.token = row.text(1)
                }
            }
        }
    }
}
