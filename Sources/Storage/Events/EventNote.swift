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
        try record(event.kind, sessionId: session.id ?? "", accountNumber, data(of: event, session), transaction)
    }

    /// An event of something that is no session stands in the log without one, and its kind says of what it is.
    func record(
        _ event: EntityEvent,
        of kind: EntityKind,
        _ id: String,
        _ accountId: String,
        _ accountNumber: Int64,
        _ transaction: SQLTransaction
    ) throws {
        var out = head(id, accountId)
        if case .changed(let members) = event {
            out.key("members")
            members.writeJSON(to: &out)
        }
        out.endObject()
        try record("\(kind.rawValue).\(event.kind)", sessionId: "", accountNumber, out.bytes, transaction)
    }

    private func record(
        _ kind: String,
        sessionId: String,
        _ accountNumber: Int64,
        _ data: [UInt8],
        _ transaction: SQLTransaction
    ) throws {
        try transaction.connection.send(
            """
            INSERT INTO event (account_no, session_id, kind, created, data)
            VALUES (\(accountNumber), \(sessionId), \(kind), \(moment), \(SQLValue.utf8(data)))
            """
        )
        transaction.eventRecorded()
    }

    /// What every frame begins with; the object is left open.
    private func head(_ id: String, _ accountId: String) -> JSONWriter {
        var out = JSONWriter(capacity: 256)
        out.beginObject()
        out.key("id")
        out.value(id)
        out.key("accountId")
        out.value(accountId)
        out.key("date")
        out.value(moment.iso8601)
        out.key("by")
        out.value(actor.name)
        return out
    }

    /// More bytes of lines than this are left for the session itself to tell.
    static let maxLines = 16 << 10

    /// What a frame says.
    func data(of event: SessionEvent, _ session: SessionInfo) -> [UInt8] {
        var out = head(session.id ?? "", session.accountId ?? "")
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
