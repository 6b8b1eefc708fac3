public import Contract
public import ServiceKit

extension SystemSettingsInfo {
    /// The most tags and email accounts of an account.
    static let maxTags = 1000
    static let maxEmailAccounts = 100

    /// - Throws: 400 naming the first member that breaks a rule.
    public func check(zones: TimeZones = .system) throws(ServiceError) {
        try checkRange(recordingRetentionDays, 0...36_500, "recordingRetentionDays")
        try checkRange(autoAgentLogoffSeconds, 0...86_400, "autoAgentLogoffSeconds")
        if let documentation, documentation.utf8.count > 100_000 {
            throw .invalid("documentation", "'documentation' is longer than 100000 bytes", code: .outOfRange)
        }
        try checkClock(zones)
        try checkTags()
        try checkEmailAccounts()
        try FieldDeclarations.check(systemFields.map(\.base), member: "systemFields", zones: zones)
        try FieldDeclarations.check(customerFields.map(\.base), member: "customerFields", zones: zones)
        try FieldDeclarations.check(endpointFields.map(\.base), member: "endpointFields", zones: zones)
        for (index, field) in systemFields.enumerated() {
            guard let value = field.value, !value.isUnset else { continue }
            var faults = ValueFaults(zones: zones)
            faults.check(value, field.base, "systemFields.\(index).value")
            if let first = faults.found.first { throw ServiceError(.argument, first.message, fields: faults.found) }
        }
    }

    private func checkRange(_ value: Int, _ range: ClosedRange<Int>, _ member: String) throws(ServiceError) {
        guard !range.contains(value) else { return }
        throw .invalid(member, "'\(member)' is from \(range.lowerBound) to \(range.upperBound), not \(value)", code: .outOfRange)
    }

    private func checkClock(_ zones: TimeZones) throws(ServiceError) {
        if let zone = overrideSystemTimeZoneId, !zone.isEmpty, zones.offset(zone, DateTime(milliseconds: 0)) == nil {
            let message = "'\(zone.prefix(100))' is no time zone; expected an IANA name, such as Europe/Vienna"
            throw .invalid("overrideSystemTimeZoneId", message)
        }
        guard let text = overrideSystemDateTime, !text.isEmpty else {
            if overrideSystemTime { throw .missing("overrideSystemDateTime") }
            return
        }
        guard text.utf8.count <= 100, DateTime(text) != nil else {
            throw .invalid("overrideSystemDateTime", "'\(text.prefix(50))' is no date and time (ISO 8601)")
        }
    }

    private func checkTags() throws(ServiceError) {
        guard tags.count <= Self.maxTags else {
            throw .invalid("tags", "There are at most \(Self.maxTags) tags", code: .outOfRange)
        }
        var names: Set<[UInt8]> = []
        for (index, tag) in tags.enumerated() {
            let path = "tags.\(index).name"
            guard let name = tag.name, !name.isEmpty else { throw .missing(path) }
            guard name.utf8.count <= 100 else { throw .invalid(path, "A tag's name has at most 100 bytes", code: .outOfRange) }
            guard names.insert(CaseFolding.fold(name)).inserted else {
                throw .invalid(path, "There is a tag '\(name)' already", code: .duplicate)
            }
        }
    }

    private func checkEmailAccounts() throws(ServiceError) {
        guard emailAccounts.count <= Self.maxEmailAccounts else {
            throw .invalid("emailAccounts", "There are at most \(Self.maxEmailAccounts) email accounts", code: .outOfRange)
        }
        for (index, account) in emailAccounts.enumerated() {
            let path = "emailAccounts.\(index)"
            try EmailAddress.check(account.emailAddress, field: "\(path).emailAddress")
            for (member, text) in [
                ("displayName", account.displayName), ("userName", account.userName), ("serverName", account.serverName),
            ] where (text?.utf8.count ?? 0) > 300 {
                throw .invalid("\(path).\(member)", "'\(member)' is longer than 300 bytes", code: .outOfRange)
            }
            if let port = account.serverPort, !(1...65_535).contains(port) {
                throw .invalid("\(path).serverPort", "'serverPort' is from 1 to 65535, not \(port)", code: .outOfRange)
            }
        }
    }
}
