public import ServiceKit

/// The type of a value
@WireEnum(in: .flowData)
public enum ValueTypes: String {
    case notSpecified = "NotSpecified"
    case string = "String"
    case boolean = "Boolean"
    case number = "Number"
    case list = "List"
    case `struct` = "Struct"
    case transition = "Transition"
    case custom = "Custom"
    case date = "Date"
    case audioFile = "AudioFile"
    case timeZoneId = "TimeZoneId"
    case phoneNumber = "PhoneNumber"
    case user = "User"
    case endpoint = "Endpoint"
    case time = "Time"
    case file = "File"
    case faxNumber = "FaxNumber"
    case emailAccount = "EmailAccount"
    case customer = "Customer"
    case flow = "Flow"
    case team = "Team"
    case flowReference = "FlowReference"
    case integration = "Integration"
    case assistant = "Assistant"
}
