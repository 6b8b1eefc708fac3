import Contract
import OrderedCollections
import ServiceKit

extension SessionInfo {
    /// The session that a message from outside begins.
    init(_ message: ChatMessage, for endpoint: EndpointInfo, at moment: DateTime) {
        self.init()
        (accountId, customerId, endpointId) = (endpoint.accountId, endpoint.customerId, endpoint.id)
        (customerName, customerBreadcrumb, endpointName) = (endpoint.customerName, endpoint.customerBreadcrumb, endpoint.title)
        (channel, direction, callState) = (.chat, .incoming, .passive)
        (fromAddress, fromName) = (message.otherAddress, message.sender)
        toAddress = message.toAddress ?? endpoint.phoneNumber
        displayName = message.sender ?? message.otherAddress
        addLine("The chat began. This server does not run flows yet, so nothing answers it", at: moment)
        add(message, at: moment)
    }

    /// Adds a message from outside: its line, and what it says about its sender.
    mutating func add(_ message: ChatMessage, at moment: DateTime) {
        addLine(message.line, at: moment)
        let identity = message.identity ?? message.otherAddress
        let place = members.firstIndex { $0.identity == identity } ?? members.endIndex
        if place == members.endIndex {
            members.append(
                SessionMemberInfo {
                    $0.identity = identity
                    $0.isOriginalMember = members.isEmpty
                    $0.role = .caller
                }
            )
        }
        if let name = message.sender { members[place].displayName = name }
        if let url = message.messageUrl { members[place].applicationData[Self.messageUrl] = url }
        if let values = message.values, !values.entries.isEmpty {
            members[place].applicationData[Self.values] = String(decoding: Document.encode(values), as: UTF8.self)
        }
    }

    mutating func addLine(_ text: String, at moment: DateTime) {
        log.append(
            SessionLogInfo {
                $0.date = moment.iso8601
                $0.message = text
            }
        )
    }

    /// Under what a member's data hold where answers to it go, and the newest values for the flow, as JSON.
    static let (messageUrl, values) = ("messageUrl", "sessionParameters")
}
