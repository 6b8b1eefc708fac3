public import ServiceKit

@WireEnum(in: .sessions)
public enum SessionDialState: String {
    case none = "None"
    case active = "Active"
}

@WireEnum(in: .sessions)
public enum SessionCallState: String {
    case disconnected = "Disconnected"
    case ringing = "Ringing"
    case connected = "Connected"
    case hold = "Hold"
    case passive = "Passive"
}

@WireEnum(in: .sessions)
public enum SessionQueueStates: String {
    case none = "None"
    case queued = "Queued"
    case ringing = "Ringing"
    case connected = "Connected"
    case hold = "Hold"
    case disconnected = "Disconnected"
}

@WireEnum(in: .sessions)
public enum SessionHoldReasons: String {
    case none = "None"
    case transferring = "Transferring"
}

@WireEnum(in: .sessions)
public enum SessionDirections: String {
    case incoming = "Incoming"
    case outgoing = "Outgoing"
}
