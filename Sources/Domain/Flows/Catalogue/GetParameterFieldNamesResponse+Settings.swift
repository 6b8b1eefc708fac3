public import Contract
import ServiceKit

extension GetParameterFieldNamesResponse {
    /// What parameters of nodes can be taken from: the custom fields of an account, and what everything has.
    public init(_ settings: SystemSettingsInfo, withBuiltIn: Bool) {
        self.init()
        customer = settings.customerFields.map { GetParameterField($0.base) }
        system = settings.systemFields.map { GetParameterField($0.base) }
        endpoint = settings.endpointFields.filter { $0.endpointType != .user }.map { GetParameterField($0.base) }
        user = settings.endpointFields.filter { $0.endpointType == nil || $0.endpointType == .user }.map { GetParameterField($0.base) }
        guard withBuiltIn else { return }
        customer = Self.of(BuiltInFields.customer) + customer
        system = Self.of(BuiltInFields.system) + system
        endpoint = Self.of(BuiltInFields.endpoint) + endpoint
        user = Self.of(BuiltInFields.user) + user
        session = Self.of(BuiltInFields.session)
    }

    private static func of(_ fields: KeyValuePairs<String, ValueTypes>) -> [GetParameterField] {
        fields.map { name, type in
            GetParameterField {
                $0.fieldName = name
                $0.valueType = type
            }
        }
    }
}

extension GetParameterField {
    fileprivate init(_ field: DataField) {
        self.init()
        (fieldName, valueType, self.field) = (field.name, field.type, field)
    }
}

/// The fields that everything of a kind has, without a custom one.
enum BuiltInFields {
    static let customer: KeyValuePairs<String, ValueTypes> = [
        "Id": .customer, "Name": .string, "ReferenceId": .string, "ScheduleState": .string, "TimeZoneId": .timeZoneId,
    ]
    static let system: KeyValuePairs<String, ValueTypes> = [
        "AccountId": .string, "AccountName": .string, "Date": .date, "Time": .time,
    ]
    static let endpoint: KeyValuePairs<String, ValueTypes> = [
        "Id": .endpoint, "DisplayName": .string, "Address": .string, "Type": .string, "ScheduleState": .string, "TimeZoneId": .timeZoneId,
    ]
    static let user: KeyValuePairs<String, ValueTypes> = [
        "Id": .user, "DisplayName": .string, "EmailAddress": .string, "AgentState": .string,
    ]
    static let session: KeyValuePairs<String, ValueTypes> = [
        "Id": .string, "Channel": .string, "Direction": .string, "FromAddress": .phoneNumber, "FromName": .string,
        "ToAddress": .phoneNumber, "Message": .string, "Outcome": .string, "AnsweredByName": .string, "QueueState": .string,
        "RecordingUrl": .string,
    ]
}
