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
}

extension CustomerInfo: CustomizedEntity {
    static let fieldsMember = "customerFields"
    static let fieldLists = ["customer"]
    var fieldList: String { "customer" }
    static func fields(_ settings: SystemSettingsInfo, list: String) -> [DataField] { CustomFields(ofCustomers: settings).fields }
}

/// Flows have tags alone.
extension FlowInfo: CustomizedEntity {
    var data: Struct? {
        get { nil }
        set {}
    }

    static let fieldsMember = ""
    static let fieldLists: [String] = []
    var fieldList: String { "" }
    static func fields(_ settings: SystemSettingsInfo, list: String) -> [DataField] { [] }
}
