import Contract
import ServiceKit

extension RecordMapping {
    /// Reads a mapping file.
    ///
    /// - Throws: ``MappingError`` naming the line and the key of what is not understood: unknown keys and members,
    ///   constants that the member cannot hold, malformed templates and date formats.
    public init(yaml: String) throws(MappingError) {
        let root = try MappingNode.parse(yaml)
        let keys = try root.object(known: ["columns", "id", "date", "duration", "completed", "members", "log"])
        guard let date = keys["date"] else {
            throw MappingError(
                line: root.line,
                key: "date",
                "the mapping must say where the date of a row is; for example 'date: {value: \"{Date}\", format: yyyy-MM-dd HH:mm}'"
            )
        }
        self.date = try DateRule(date)
        try use(date)
        if let columns = keys["columns"] {
            var names: [String] = []
            for name in try columns.items() { names.append(try name.text()) }
            self.columns = names
        }
        if let id = keys["id"] {
            key = try id.template()
            try use(id)
        }
        if let duration = keys["duration"] {
            length = try LengthRule(duration)
            try use(duration)
        }
        if let completed = keys["completed"] {
            guard length == nil else { throw completed.error("give 'duration' or 'completed', not both") }
            self.completed = try DateRule(completed)
            try use(completed)
        }
        for member in try keys["members"]?.entries() ?? [] {
            members.append(try MemberRule(member.key, member.value))
            try use(member.value)
        }
        for line in try keys["log"]?.items() ?? [] {
            log.append(try LogRule(line))
            try use(line)
        }
    }

    /// Notes the columns that the templates in a value name.
    private mutating func use(_ value: MappingNode) throws(MappingError) {
        if value.isScalar {
            for column in try value.template().columns { uses.append((column, value.line, value.path)) }
        } else {
            for entry in try value.entries() where ["value", "message"].contains(entry.key) { try use(entry.value) }
        }
    }
}

extension DateRule {
    init(_ node: MappingNode) throws(MappingError) {
        if node.isScalar {
            self = .read(try node.template(), try Self.format(nil, node), zone: 0)
            return
        }
        let keys = try node.object(known: ["value", "format", "zone", "start", "step"])
        if let start = keys["start"] {
            if let other = keys["value"] ?? keys["format"] ?? keys["zone"] {
                throw other.error("does not go with 'start', which counts rows instead of reading a date")
            }
            guard let date = DateTime(try start.text()) else {
                throw start.error("'\(try start.text())' is not a date such as 2012-01-01T00:00:00Z")
            }
            guard let step = keys["step"] else { throw node.error("'start' needs a 'step' such as 1s, the time from row to row") }
            self = .counted(start: date, step: try step.milliseconds())
            return
        }
        guard let value = keys["value"] else { throw node.error("expected 'value' (a template) or 'start' and 'step'") }
        var zone = 0
        if let node = keys["zone"] {
            var text = try node.text()[...]
            let whole = text
            if text == "UTC" { text = "Z" }
            guard let minutes = DatePatternToken.zone(&text), text.isEmpty else {
                throw node.error("'\(whole)' is not UTC or a distance to it such as +02:00")
            }
            zone = minutes
        }
        self = .read(try value.template(), try Self.format(keys["format"], node), zone: zone)
    }

    private static func format(_ node: MappingNode?, _ parent: MappingNode) throws(MappingError) -> DateFormat {
        let text = try node?.text() ?? "iso8601"
        guard let format = DateFormat(text) else {
            throw (node ?? parent).error(
                "'\(text)' is not a date format: expected iso8601, unix, unixMilliseconds, or a pattern with year, month and day such as M/d/yyyy H:mm"
            )
        }
        return format
    }
}

extension LengthRule {
    init(_ node: MappingNode) throws(MappingError) {
        guard !node.isScalar else {
            self.init(template: try node.template(), unit: .seconds, takesNegativeAsZero: false)
            return
        }
        let keys = try node.object(known: ["value", "unit", "negative"])
        guard let value = keys["value"] else { throw node.error("expected 'value' (a template)") }
        self.init(template: try value.template(), unit: .seconds, takesNegativeAsZero: false)
        if let node = keys["unit"] {
            guard let unit = Unit(rawValue: try node.text()) else {
                throw node.error("'\(try node.text())' is not one of \(Unit.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            self.unit = unit
        }
        if let node = keys["negative"] {
            switch try node.text() {
            case "zero": takesNegativeAsZero = true
            case "reject": takesNegativeAsZero = false
            case let other: throw node.error("'\(other)' is not one of zero, reject")
            }
        }
    }
}

extension LogRule {
    init(_ node: MappingNode) throws(MappingError) {
        guard !node.isScalar else {
            self.init(message: try node.template(), at: .afterStart(0))
            return
        }
        let keys = try node.object(known: ["message", "at"])
        guard let message = keys["message"] else { throw node.error("expected 'message' (a template)") }
        self.init(message: try message.template(), at: .afterStart(0))
        guard let at = keys["at"] else { return }
        switch try at.text() {
        case "start": self.at = .afterStart(0)
        case "end": self.at = .end
        default: self.at = .afterStart(try at.milliseconds())
        }
    }
}

extension MappingNode {
    /// A length of time: `500ms`, `1s`, `2m`, `1h`.
    fileprivate func milliseconds() throws(MappingError) -> Int64 {
        let text = try text()
        let digits = text.prefix { ("0"..."9").contains($0) }
        let units: [Substring: Int64] = ["ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000]
        guard let number = Int64(digits), number < 1_000_000_000, let unit = units[text[digits.endIndex...]] else {
            throw error("'\(text)' is not a length of time such as 500ms, 1s, 2m or 1h")
        }
        return number * unit
    }
}
