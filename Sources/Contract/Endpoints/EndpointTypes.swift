public import ServiceKit

/// What an endpoint is
@WireEnum(in: .endpoints)
public enum EndpointTypes: String {
    case phoneNumber = "PhoneNumber"
    case user = "User"
    case faxNumber = "FaxNumber"
    case emailAddress = "EmailAddress"
    case unused1 = "Unused_1"
    case unused2 = "Unused_2"
    case unused3 = "Unused_3"
    case unused4 = "Unused_4"
    case unused5 = "Unused_5"
    case team = "Team"
    case assistant = "Assistant"
    case sipTrunk = "SipTrunk"
}

/// What kind of phone a user has
@WireEnum(in: .endpoints)
public enum UserModes: String {
    case softPhone = "SoftPhone"
    case sipPhone = "SipPhone"
}

/// Whether one flow runs always or the schedule decides
@WireEnum(in: .endpoints)
public enum EndpointFlowSchedules: String {
    case always = "Always"
    case scheduled = "Scheduled"
}
