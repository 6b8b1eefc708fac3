import Contract

/// A telephone number or an address that stands in the graph of a flow as it is, and so goes wherever the flow is taken.
struct FlowLiteral: Hashable {
    enum Kind {
        case phoneNumber
        /// Of mail, or SIP.
        case address
    }

    var kind: Kind
    var text: String

    /// - Parameters:
    ///   - text: what a parameter holds; one that only contains an address, such as a template, holds none.
    ///   - type: of the parameter.
    init?(_ text: String?, type: ValueTypes) {
        guard let text, !text.isEmpty, !IDGenerator.isID(text) else { return nil }
        switch type {
        case .phoneNumber, .faxNumber: self.init(kind: .phoneNumber, text: text)
        case .string, .notSpecified, .user, .endpoint, .custom:
            if Self.isPhoneNumber(text) {
                self.init(kind: .phoneNumber, text: text)
            } else if Self.isAddress(text) {
                self.init(kind: .address, text: text)
            } else {
                return nil
            }
        default: return nil
        }
    }

    private init(kind: Kind, text: String) {
        (self.kind, self.text) = (kind, text)
    }

    /// E.164 with its plus; other digits may be anything.
    private static func isPhoneNumber(_ text: String) -> Bool {
        text.first == "+" && (8...16).contains(text.utf8.count) && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isAddress(_ text: String) -> Bool {
        if text.lowercased().hasPrefix("sip:") || text.lowercased().hasPrefix("sips:") { return text.utf8.count > 5 }
        return (try? EmailAddress.check(text)) != nil
    }
}

extension FlowInfo {
    /// Puts others in the place of telephone numbers and addresses that stand in the graph as they are.
    ///
    /// - Parameter new: what stands there instead; `nil` leaves it.
    mutating func mapLiterals(_ new: (FlowLiteral) -> String?) {
        updateParameters { _, parameter in
            guard parameter.source == .value, let literal = FlowLiteral(parameter.value?.stringValue, type: parameter.type),
                let text = new(literal)
            else { return }
            parameter.value?.stringValue = text
        }
        for index in parameters.indices {
            guard let literal = FlowLiteral(parameters[index].defaultValue?.stringValue, type: parameters[index].type),
                let text = new(literal)
            else { continue }
            parameters[index].defaultValue?.stringValue = text
        }
    }
}
