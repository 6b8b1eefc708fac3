import Contract
import ServiceKit

extension MemberRule {
    /// Members that are set in another way, and how.
    private static let others = [
        "id": "use 'id' at the top of the mapping",
        "accountid": "it is given with --account",
        "accountname": "it is the name of the account given with --account",
        "datecreated": "use 'date' at the top of the mapping",
        "datecompleted": "use 'duration' or 'completed' at the top of the mapping",
        "log": "use 'log' at the top of the mapping",
    ]

    /// A template, or a template with the values it stands for.
    init(_ name: String, _ node: MappingNode) throws(MappingError) {
        if let advice = Self.others[name.lowercased()] { throw node.error("cannot be set here: \(advice)") }
        let schema = SessionInfo.schema
        guard let index = schema.index(ofMember: name) else {
            throw node.error(
                "a session has no member '\(name)'\(Spelling.hint(for: name, in: Self.mappable)); it has \(Self.mappable.joined(separator: ", "))"
            )
        }
        let member = schema.allMembers[index]
        guard Self.isMappable(member) else { throw node.error("cannot be set from a column: it is a list") }
        let keys = node.isScalar ? [:] : try node.object(known: ["value", "values", "otherwise"])
        guard let value = node.isScalar ? node : keys["value"] else { throw node.error("expected 'value' (a template)") }
        self.init(index: index, name: member.wireName, template: try value.template())
        if let constant = template.constant, !constant.isEmpty, keys["values"] == nil { try check(constant, value) }
        if let node = keys["values"] {
            var values: [String: String] = [:]
            for entry in try node.entries() {
                let target = try entry.value.text()
                if !target.isEmpty { try check(target, entry.value) }
                values[entry.key] = target
            }
            self.values = values
        }
        if let node = keys["otherwise"] {
            let text = try node.text()
            if !text.isEmpty { try check(text, node) }
            otherwise = text
        }
    }

    /// Complains about a constant that the member cannot hold.
    private func check(_ value: String, _ node: MappingNode) throws(MappingError) {
        var session = SessionInfo()
        do {
            try session.bindMember(index, .text(value))
        } catch {
            throw node.error("'\(error.value)' is not \(error.expected)")
        }
    }

    private static var mappable: [String] {
        SessionInfo.schema.allMembers.filter { isMappable($0) && others[$0.wireName.lowercased()] == nil }.map(\.wireName)
    }

    private static func isMappable(_ member: MemberSchema) -> Bool {
        switch member.type {
        case .scalar, .enumeration, .nullable: true
        case .list, .map, .object, .parameter: false
        }
    }
}
