public import Contract
import Domain
import ServiceKit

extension EndpointInfo {
    /// The most flows that a schedule picks from, and the most members of a team.
    private static let (maxScheduledFlows, maxTeamMembers) = (100, 1000)

    public func check(replacing old: EndpointInfo?, _ reader: EntityReader) throws {
        try checkNames(reader)
        try checkAddresses(replacing: old)
        try reader.checkTags(tags, replacing: old?.tags, of: accountId)
        try CustomFields(ofEndpoints: reader.settings(of: accountId ?? ""), type: type).check(data, replacing: old?.data)
        if let schedule, schedule.wireValue != old?.schedule?.wireValue { try schedule.check("schedule", zones: .system) }
        try checkFlows(replacing: old, reader)
        try checkTeam(replacing: old, reader)
        if agentState != nil, type != .user { throw ServiceError.invalid("agentState", "Only users have an agent state") }
    }

    private func checkNames(_ reader: EntityReader) throws {
        switch type {
        case .team, .assistant, .sipTrunk: try reader.checkName(name)
        case .user:
            if ownName == nil { throw ServiceError.missing("name") }
        default: break
        }
        try reader.checkLength(referenceId, "referenceId", atMost: 1000)
        let texts = [
            ("name", name), ("displayName", displayName), ("userFirstName", userFirstName), ("userLastName", userLastName),
        ]
        for (field, text) in texts { try reader.checkLength(text, field) }
    }

    private func checkAddresses(replacing old: EndpointInfo?) throws {
        if isNumber { _ = try PhoneNumber.parse(phoneNumber, field: "phoneNumber") }
        if type == .emailAddress { try EmailAddress.check(emailAddress) }
        if type == .user, userEmailAddress != nil { try EmailAddress.check(userEmailAddress, field: "userEmailAddress") }
        if type == .user, userMode == .sipPhone, sipUserName == nil { throw ServiceError.missing("sipUserName") }
        guard let sipUserName, sipUserName != old?.sipUserName else { return }
        let isPlain = sipUserName.utf8.allSatisfy { byte in
            let scalar = UnicodeScalar(byte)
            return scalar.properties.isAlphabetic && scalar.isASCII || ("0"..."9").contains(scalar) || ".-_".unicodeScalars.contains(scalar)
        }
        guard isPlain, (1...64).contains(sipUserName.utf8.count) else {
            let message = "A SIP user name is 1 to 64 letters, digits, dots, dashes and underscores; '\(sipUserName.prefix(100))' is not"
            throw ServiceError.invalid("sipUserName", message)
        }
    }

    private func checkFlows(replacing old: EndpointInfo?, _ reader: EntityReader) throws {
        guard scheduledFlows.count <= Self.maxScheduledFlows else {
            throw ServiceError.invalid("scheduledFlows", "There are more than \(Self.maxScheduledFlows) scheduled flows", code: .outOfRange)
        }
        var states: Set<String> = []
        for (index, flow) in scheduledFlows.enumerated() {
            let path = "scheduledFlows.\(index)"
            guard let state = flow.state, !state.isEmpty else {
                throw ServiceError.invalid("\(path).state", "A scheduled flow needs the 'state' in which it runs", code: .notEmpty)
            }
            try reader.checkLength(state, "\(path).state")
            guard states.insert(Self.folded(state)).inserted else {
                throw ServiceError.invalid("\(path).state", "There is another flow for the state '\(state)'", code: .duplicate)
            }
        }
    }

    private func checkTeam(replacing old: EndpointInfo?, _ reader: EntityReader) throws {
        if teamMembers.isEmpty { return }
        guard type == .team else { throw ServiceError.invalid("teamMembers", "Only teams have members") }
        guard teamMembers.count <= Self.maxTeamMembers else {
            throw ServiceError.invalid("teamMembers", "A team has at most \(Self.maxTeamMembers) members", code: .outOfRange)
        }
        let known = Set(old?.teamMembers ?? [])
        var seen: Set<String> = []
        for (index, id) in teamMembers.enumerated() {
            let field = "teamMembers.\(index)"
            guard seen.insert(id).inserted else { throw ServiceError.invalid(field, "It is a member already", code: .duplicate) }
            if known.contains(id) { continue }
            guard try reader.find(EndpointInfo.self, id, in: accountId ?? "")?.type == .user else {
                throw ServiceError.invalid(field, "'\(id.prefix(100))' is no user of the account")
            }
        }
    }
}
