public import Contract
import Domain
import ServiceKit

extension EndpointInfo: Entity {
    public static let kind = EntityKind.endpoint
    public var ownerCustomerId: String? { customerId }
    public var title: String { displayName ?? ownName ?? base.id ?? "" }

    public func index(_ reader: EntityReader) throws -> EntityIndex {
        var index = EntityIndex()
        index.key("type", type.rawValue)
        index.key("userMode", userMode?.rawValue)
        index.key("referenceId", referenceId)
        index.key("phoneNumber", phoneNumber)
        index.key("sipUserName", sipUserName.map(Self.folded))
        index.key("userEmailAddress", userEmailAddress.map(Self.folded))
        for tag in tags { index.key("tag", tag.id) }
        for (place, id) in teamMembers.enumerated() { index.reference("teamMembers", to: .endpoint, id, at: "teamMembers.\(place)") }
        index.reference("addressSid", to: .address, addressSid)
        index.text("name", name)
        index.text("displayName", displayName)
        index.text("phoneNumber", phoneNumber)
        indexAddresses(&index)
        indexFlows(&index)
        let fields = CustomFields(ofEndpoints: try reader.settings(of: accountId ?? ""), type: type)
        index.customData(data, fields, accountId: accountId, customerId: customerId)
        return index
    }

    /// What nobody else may have.
    ///
    /// - A call or a mail that arrives says nothing but the address, so that of bought numbers and of mail boxes must be
    ///   one of the whole installation. A number that is registered only is the account's own affair: otherwise whoever
    ///   registers a number of somebody else would keep them from buying it.
    /// - Devices register with the carrier account of their tenant, and a login is a user of each account once.
    private func indexAddresses(_ index: inout EntityIndex) {
        let account = "account:\(accountId ?? "")"
        index.unique("phoneNumber", phoneNumber, in: account)
        if !isVirtualPhoneNumber { index.unique("phoneNumber", phoneNumber, in: "") }
        index.unique("emailAddress", emailAddress.map(Self.folded), in: "")
        index.unique("sipUserName", sipUserName.map(Self.folded), in: account)
        index.unique("userEmailAddress", userEmailAddress.map(Self.folded), in: account)
    }

    public mutating func removeDerived() {
        (accountName, customerName, customerBreadcrumb, flowName) = (nil, nil, [], nil)
        for index in scheduledFlows.indices { scheduledFlows[index].flowName = nil }
        tags = tags.idsOnly
        if displayName == ownName { displayName = nil }
        sipPassword = nil
    }

    public mutating func derive(_ reader: EntityReader) throws {
        let account = accountId ?? ""
        accountName = try reader.accountName(account)
        customerBreadcrumb = try customerId.map(reader.customerPath) ?? []
        customerName = customerBreadcrumb.last?.name
        flowName = try reader.flowName(flowId, in: account)
        for index in scheduledFlows.indices {
            scheduledFlows[index].flowName = try reader.flowName(scheduledFlows[index].flowId, in: account)
        }
        tags = try reader.tags(tags, of: account)
        displayName = displayName ?? ownName
    }

    /// What it is called unless it is given a name to show.
    var ownName: String? {
        let person = [userFirstName, userLastName].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
        return [name, person, phoneNumber, emailAddress, userEmailAddress, sipUserName].compactMap(\.self).first { !$0.isEmpty }
    }

    static func folded(_ text: String) -> String { String(decoding: CaseFolding.fold(text), as: UTF8.self) }

    /// Whether it is a number, for calls or for faxes.
    public var isNumber: Bool { type == .phoneNumber || type == .faxNumber }
}

extension EntityFilter {
    /// The endpoint with a SIP user name, in any case; nothing is asked if it is empty.
    public static func sipUserName(_ name: String?) -> EntityFilter {
        .anyKey("sipUserName", [name].compactMap(\.self).filter { !$0.isEmpty }.map(EndpointInfo.folded))
    }

    /// The users who have this email address, in any case.
    public static func userEmailAddress(_ address: String) -> EntityFilter {
        .anyKey("userEmailAddress", [EndpointInfo.folded(address)])
    }
}
