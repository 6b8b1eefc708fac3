import Contract
import Domain
import ServiceKit

/// Writes events into the log, beside the change they tell of and in its transaction.
struct EventNote: Sendable {
    let actor: Actor
    let moment: DateTime

    init(by actor: Actor, at moment: DateTime) {
        self.actor = actor
        self.moment = moment
    }

    func record(_ event: SessionEvent, of session: SessionInfo, _ accountNumber: Int64, _ transaction: SQLTransaction) throws {
        try transaction.connection.send(
            """
            INSERT INTO event (account_no, session_id, kind, created, data)
            VALUES (\(accountNumber), \(session.id ?? ""), \(event.kind), \(moment), \(SQLValue.utf8(data(of: event, session))))
            """
        )
        transaction.eventRecorded()
    }

    /// More bytes of lines than this are left for the session itself to tell.
    static let maxLines = 16 << 10

    /// What a frame says.
    func data(of event: SessionEvent, _ session: SessionInfo) -> [UInt8] {
        var out = JSONWriter(capacity: 256)
        out.beginObject()
        out.key("id")
        out.value(session.id ?? "")
        out.key("accountId")
        out.value(session.accountId ?? "")
        out.key("date")
        out.value(moment.iso8601)
        out.key("by")
        out.value(actor.name)
        switch event {
        case .created:
            out.key("channel")
            session.channel.writeJSON(to: &out)
            out.key("direction")
            session.direction.writeJSON(to: &out)
        case .changed(let members):
            out.key("members")
            members.writeJSON(to: &out)
        case .logged(let lines):
            let json = JSONWriter.encode(lines)
            out.key("count")
            out.value(Int64(lines.count))
            if json.count <= Self.maxLines {
                out.key("lines")
                out.raw(json)
            }
        case .ended(let outcome):
            if let outcome {
                out.key("outcome")
                out.value(outcome)
            }
        case .archived, .deleted:
            break
        }
        out.endObject()
        return out.bytes
    }
}
