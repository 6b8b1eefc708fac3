import Contract
import Domain
import ServiceKit

/// An entity with tags and, if there are fields for it, values of custom fields.
protocol CustomizedEntity: Entity {
    var data: Struct? { get set }
    var tags: [Tag] { get set }

    /// Where the settings hold the fields.
    static var fieldsMember: String { get }
    /// The names of the lists of fields that entities of the kind have: one for all, or one for each type.
    static var fieldLists: [String] { get }
    /// The list that this one has.
    var fieldList: String { get }
    static func fields(_ settings: SystemSettingsInfo, list: String) -> [DataField]

    /// Whether it names a field that changes, besides having values of it.
    func names(_ changes: FlowFieldChanges) -> Bool
    /// The fields that are gone and that it names, by where the settings had them, with what is in the way.
    func namesRemoved(_ changes: FlowFieldChanges) -> [(field: String, message: String)]
    /// Names the fields as they are called from now on.
    mutating func follow(_ changes: FlowFieldChanges)
}

extension CustomizedEntity {
    func names(_ changes: FlowFieldChanges) -> Bool { false }
    func namesRemoved(_ changes: FlowFieldChanges) -> [(field: String, message: String)] { [] }
    mutating func follow(_ changes: FlowFieldChanges) {}
}

extension CustomerInfo: CustomizedEntity {
    static let fieldsMember = "customerFields"
    static let fieldLists = ["customer"]
    var fieldList: String { "customer" }
    static func fields(_ settings: SystemSettingsInfo, list: String) -> [DataField] { CustomFields(ofCustomers: settings).fields }
}

/// Flows have tags, and nodes that take values from fields.
extension FlowInfo: CustomizedEntity {
    var data: Struct? {
        get { nil }
        set {}
    }

    static let fieldsMember = ""
    static let fieldLists: [String] = []
    var fieldList: String { "" }
    static func fields(_ settings: SystemSettingsInfo, list: String) -> [DataField] { [] }

    func names(_ changes: FlowFieldChanges) -> Bool { changes.concern(self) }
    mutating func follow(_ changes: FlowFieldChanges) { changes.apply(to: &self) }

    func namesRemoved(_ changes: FlowFieldChanges) -> [(field: String, message: String)] {
        changes.removed(from: self).map { source, name in
            let member =
                switch source {
                case .customer: CustomerInfo.fieldsMember
                case .endpoint, .user: EndpointInfo.fieldsMember
                default: "systemFields"
                }
            return ("\(member).\(name)", "takes a value from the field '\(name.prefix(100))'")
        }
    }
}
