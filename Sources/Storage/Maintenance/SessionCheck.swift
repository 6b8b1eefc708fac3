import Contract
import Domain
import ServiceKit

/// Compares the document of each session with the columns that were made of it.
struct SessionCheck {
    let connection: any SQLConnection

    func findings() throws -> [String] {
        var findings: [String] = []
        let layout = connection.dialect.sessions
        try connection.stream(
            """
            SELECT s.rid, s.id, a.id, s.ended, s.created, s.customer_id, s.endpoint_id, s.from_text, s.to_text, \(layout.document),
                s.account_no, \(layout.logText)
            FROM session s\(layout.joiningDocumentIfAny) LEFT JOIN account a ON a.account_no = s.account_no
            """
        ) { row in
            guard findings.count < Check.maxFindings, let problem = problem(in: row) else { return }
            findings.append("session \(row.text(1)): \(problem)")
        }
        return findings
    }

    private func problem(in row: any SQLRow) -> String? {
        if row.isNull(9) { return "has no document" }
        guard let record = try? SessionRecord(document: row.bytes(9)) else { return "the document cannot be read" }
        let info = record.info
        let differences: [(name: String, isDifferent: Bool)] = [
            ("id", info.id != row.text(1)),
            ("accountId", info.accountId != row.optionalText(2)),
            ("ended", info.ended != row.bool(3)),
            ("dateCreated", record.created != row.int64(4)),
            ("customerId", info.customerId != row.optionalText(5)),
            ("endpointId", info.endpointId != row.optionalText(6)),
            ("from", record.text.from != row.bytes(7)),
            ("to", record.text.to != row.bytes(8)),
            ("log", row.isNull(11) || record.text.log != row.bytes(11)),
            ("row id", row.int64(0) >> 40 != row.int64(10)),
        ]
        let names = differences.filter(\.isDifferent).map(\.name)
        return names.isEmpty ? nil : "columns differ from the document in \(names.joined(separator: ", "))"
    }
}
