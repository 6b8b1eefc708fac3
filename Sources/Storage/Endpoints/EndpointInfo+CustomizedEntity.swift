import Contract
import Domain

/// Endpoints of each type have a list of fields of their own.
extension EndpointInfo: CustomizedEntity {
    static let fieldsMember = "endpointFields"
    static let fieldLists = EndpointTypes.allCases.map(\.rawValue)
    var fieldList: String { type.rawValue }

    static func fields(_ settings: SystemSettingsInfo, list: String) -> [DataField] {
        CustomFields(ofEndpoints: settings, type: EndpointTypes(rawValue: list)).fields
    }
}
