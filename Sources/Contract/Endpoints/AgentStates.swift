public import ServiceKit

/// Whether an agent takes calls
@WireEnum(in: .callCenter)
public enum AgentStates: String {
    case unknown = "Unknown"
    case ready = "Ready"
    case notReady = "NotReady"
    case loggedOut = "LoggedOut"
    case wrapUp = "WrapUp"
    case outgoing = "Outgoing"
    case other = "Other"
}

/// Why an agent is in a state
@WireEnum(in: .callCenter)
public enum AgentStateReasons: String {
    case unknown = "Unknown"
    case setByUser = "SetByUser"
    case missedCall = "MissedCall"
    case setBySystem = "SetBySystem"
}
