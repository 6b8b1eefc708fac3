extension StoreMove {
    /// Moves the sessions in the order of their row ids, which stay as they are. A batch is read while the one before is
    /// written.
    ///
    /// - Returns: how many were moved now.
    func moveSessions(_ progress: @Sendable (Step) -> Void) async throws -> Int {
        let total = try await source.database.read { try $0.count("SELECT count(*) FROM session") }
        let (last, moved) = try await target.database.read { connection in
            let last = try connection.first("SELECT last FROM sequence WHERE name = \(Self.marker)") { $0.int64(0) } ?? 0
            return (last, last == 0 ? 0 : try connection.count("SELECT count(*) FROM session_key"))
        }
        var done = moved
        var rows = try await sessions(after: last)
        while let end = rows.last {
            async let following = sessions(after: end.rid)
            try await target.database.write { [rows] transaction in
                let connection = transaction.connection
                try connection.dialect.sessions.insert(rows, connection)
                try connection.send("UPDATE sequence SET last = \(end.rid) WHERE name = \(Self.marker)")
            }
            done += rows.count
            progress(Step(name: "session", done: done, total: total, isChecking: false))
            rows = try await following
        }
        return done - moved
    }

    private func sessions(after rid: Int64) async throws -> [SessionRow] {
        let limit = sessionBatch
        return try await source.database.read(.stream) { try Self.sessions(after: rid, limit: limit, $0) }
    }

    private static func sessions(after rid: Int64, limit: Int, _ connection: any SQLConnection) throws -> [SessionRow] {
        let layout = connection.dialect.sessions
        return try connection.all(
            """
            SELECT s.rid, s.parent_id, s.archived, \(layout.document) FROM session s\(layout.joiningDocument)
            WHERE s.rid > \(rid) ORDER BY s.rid LIMIT \(limit)
            """
        ) { row in
            var record = try SessionRecord(document: row.bytes(3))
            record.document = row.bytes(3)
            return SessionRow(rid: row.int64(0), record: record, parent: row.optionalText(1), isArchived: row.bool(2))
        }
    }

    /// The sum of all sessions with their documents.
    static func sessionSum(_ connection: any SQLConnection, _ progress: @Sendable (Step) -> Void) throws -> RowSum {
        let layout = connection.dialect.sessions
        let total = try connection.count("SELECT count(*) FROM session")
        var sum = RowSum()
        try connection.stream(
            "SELECT s.rid, s.id, s.parent_id, s.archived, \(layout.document) FROM session s\(layout.joiningDocument)"
        ) { row in
            sum.add([
                .integer(row.int64(0)), .utf8(row.bytes(1)), row.isNull(2) ? .null : .utf8(row.bytes(2)), .integer(row.int64(3)),
                .utf8(row.bytes(4)),
            ])
            if sum.count.isMultiple(of: 1000) { progress(Step(name: "session", done: sum.count, total: total, isChecking: true)) }
        }
        return sum
    }
}
