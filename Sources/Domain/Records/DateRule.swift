import ServiceKit

/// How the date of a row is found.
enum DateRule: Sendable {
    /// In its columns.
    case read(Template, DateFormat, zone: Int)
    /// By its number: the first row at `start`, each `step` milliseconds after the one before.
    case counted(start: DateTime, step: Int64)

    func date(_ row: Row) throws(RowFault) -> DateTime {
        guard let date = try optionalDate(row) else { throw RowFault("the date is empty") }
        return date
    }

    /// - Returns: `nil` if the columns are empty.
    func optionalDate(_ row: Row) throws(RowFault) -> DateTime? {
        switch self {
        case .counted(let start, let step):
            return DateTime(milliseconds: start.milliseconds + Int64(row.number - 1) * step)
        case .read(let template, let format, let zone):
            let text = try template.text(row).trimmed
            guard !text.isEmpty else { return nil }
            guard let date = format.date(text, zone: zone) else {
                throw RowFault("the date '\(text.prefix(50))' is not of the form \(format.source), or does not exist")
            }
            return date
        }
    }
}

/// How long a session lasted.
struct LengthRule: Sendable {
    var template: Template
    var unit: Unit
    /// Whether a length below zero, which broken clocks give, is taken as none at all instead of refusing the row.
    var takesNegativeAsZero: Bool

    enum Unit: String, Sendable, CaseIterable {
        case milliseconds, seconds, minutes
        /// `1:02:03` or `2:03`.
        case clock
    }

    /// When a session that began at `start` ended; `nil` if the column is empty.
    func end(_ row: Row, start: DateTime) throws(RowFault) -> DateTime? {
        let text = try template.text(row).trimmed
        guard !text.isEmpty else { return nil }
        guard let length = milliseconds(text) else { throw RowFault("the duration '\(text.prefix(50))' is not in \(unit.rawValue)") }
        guard length >= 0 || takesNegativeAsZero else {
            throw RowFault("the duration '\(text)' is negative; 'negative: zero' in the mapping takes it as zero")
        }
        return DateTime(milliseconds: start.milliseconds + max(0, length))
    }

    private func milliseconds(_ text: String) -> Int64? {
        switch unit {
        case .milliseconds: return Self.number(text, times: 1)
        case .seconds: return Self.number(text, times: 1000)
        case .minutes: return Self.number(text, times: 60_000)
        case .clock:
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard (2...3).contains(parts.count) else { return nil }
            var total: Int64 = 0
            for part in parts {
                guard (1...4).contains(part.utf8.count), part.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }),
                    let number = Int64(part)
                else { return nil }
                total = total * 60 + number
            }
            return total * 1000
        }
    }

    /// Takes at most thirty years, to catch columns that hold something else.
    private static func number(_ text: String, times unit: Double) -> Int64? {
        guard let number = Double(text), abs(number * unit) < 1e12 else { return nil }
        return Int64((number * unit).rounded())
    }
}
