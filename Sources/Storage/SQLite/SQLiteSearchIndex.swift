import Domain

/// Keeps the tables of trigrams in step with the sessions.
enum SQLiteSearchIndex {
    static func apply(_ changes: SearchChanges, _ connection: any SQLConnection) throws {
        for (rid, change) in changes.inOrder {
            try updateParty(rid, change, connection)
            try updateLog(rid, change, connection)
        }
    }

    private static func updateParty(_ rid: Int64, _ change: SearchChanges.Change, _ connection: any SQLConnection) throws {
        if let old = change.old, let new = change.new, old.from == new.from, old.to == new.to { return }
        if let old = change.old {
            try connection.execute(
                """
                INSERT INTO session_party (session_party, rowid, from_text, to_text)
                VALUES ('delete', \(rid), \(SQLValue.utf8(old.from)), \(SQLValue.utf8(old.to)))
                """
            )
        }
        if let new = change.new {
            try connection.execute(
                """
                INSERT INTO session_party (rowid, from_text, to_text)
                VALUES (\(rid), \(SQLValue.utf8(new.from)), \(SQLValue.utf8(new.to)))
                """
            )
        }
    }

    /// A log mostly grows at its end. Then only what is new goes into the index: without positions, an entry says no
    /// more than that the trigram occurs, so entries of one session may be written at different times.
    private static func updateLog(_ rid: Int64, _ change: SearchChanges.Change, _ connection: any SQLConnection) throws {
        var added = change.new?.log
        if let old = change.old?.log {
            if old == added { return }
            if let new = added, new.starts(with: old) {
                added = Array(new[startOfTrigrams(endingAfter: old)...])
            } else {
                try connection.execute(
                    "INSERT INTO session_log (session_log, rowid, log) VALUES ('delete', \(rid), \(SQLValue.utf8(old)))"
                )
            }
        }
        if let added {
            try connection.execute("INSERT INTO session_log (rowid, log) VALUES (\(rid), \(SQLValue.utf8(added)))")
        }
    }

    /// Where the first trigram begins that reaches beyond `text`: two scalars before its end.
    private static func startOfTrigrams(endingAfter text: [UInt8]) -> Int {
        var (start, scalars) = (text.count, 0)
        while start > 0, scalars < 2 {
            start -= 1
            if text[start] & 0xC0 != 0x80 { scalars += 1 }
        }
        return start
    }
}
