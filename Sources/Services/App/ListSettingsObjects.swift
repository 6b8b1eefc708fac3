import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage

extension ListSettingsObjects: Service {
    /// The most endpoints of customers that one answer has.
    static let maxEndpoints = 1000

    /// What has fields that users see: the caller's own endpoints, then their customers and, if the caller manages the
    /// portal, the other endpoints of these and of the customers below them, by name.
    func respond(_ call: ServiceCall) async throws -> Reply<ListSettingsObjectsResponse> {
        var (own, customers, others): ([SettingsObject], [SettingsObject], [SettingsObject]) = ([], [], [])
        for endpoint in try await call.ownEndpoints() {
            let settings = try await call.settings.get(endpoint.accountId ?? "")
            own.append(SettingsObject(endpoint, settings, readOnly: false))
            guard let customerId = endpoint.customerId else { continue }
            let access = endpoint.managerAccess
            let customer = try await call.entities(CustomerInfo.self).get(customerId)
            customers.append(SettingsObject(customer, settings, readOnly: access == .readOnly))
            guard let access else { continue }
            for other in try await endpoints(of: customerId, call) where other.id != endpoint.id {
                others.append(SettingsObject(other, settings, readOnly: access == .readOnly))
            }
        }
        let objects = (own + customers + others).filter { !$0.fields.isEmpty }
        return .value(ListSettingsObjectsResponse { $0.settingsObjects = objects })
    }

    private func endpoints(of customerId: String, _ call: ServiceCall) async throws -> [EndpointInfo] {
        let options = ListOptions(
            sorting: try Sorting(field: "displayName", of: EndpointInfo.self),
            paging: try Paging(countPerPage: Self.maxEndpoints, simplified: true)
        )
        let query = EntityQuery(filters: [.customers([customerId], isShallow: false)], options: options)
        return try await call.entities(EndpointInfo.self).list(query).items
    }
}

extension SettingsObject {
    init(_ endpoint: EndpointInfo, _ settings: SystemSettingsInfo, readOnly: Bool) {
        self.init()
        (id, name, description) = (endpoint.id, endpoint.displayName, endpoint.extraInformation)
        (type, endpointType, self.readOnly) = (.endpoint, endpoint.type, readOnly)
        let knobs = Set(settings.endpointFields.filter(\.isKnob).compactMap(\.name))
        fields = CustomFields(ofEndpoints: settings, type: endpoint.type).shown(endpoint.data, readOnly: readOnly, knobs: knobs)
    }

    init(_ customer: CustomerInfo, _ settings: SystemSettingsInfo, readOnly: Bool) {
        self.init()
        (id, name) = (customer.id, customer.name)
        (type, self.readOnly) = (.customer, readOnly)
        fields = CustomFields(ofCustomers: settings).shown(customer.data, readOnly: readOnly)
    }
}

extension CustomFields {
    /// The fields that users see beside these values.
    ///
    /// - Parameter knobs: fields that users may turn though nothing else is said about them.
    fileprivate func shown(_ data: Struct?, readOnly: Bool, knobs: Set<String> = []) -> [SettingsField] {
        fields.filter { isVisible($0, data) }.compactMap { field in
            let isKnob = knobs.contains(field.name ?? "") && field.userMode == .hidden
            guard field.userMode != .hidden || isKnob else { return nil }
            return SettingsField {
                ($0.name, $0.displayName, $0.type) = (field.name, field.name, field.type)
                $0.value = data?.entries[field.name ?? ""] ?? field.defaultValue
                $0.readOnly = readOnly || field.userMode == .readOnly
                $0.possibleValues = field.possibleValues.map { text in
                    SettingsPossibleValue {
                        $0.displayName = text
                        $0.value = Value { $0.stringValue = text }
                    }
                }
                $0.dataField = field
            }
        }
    }
}
