public import ServiceKit

@WireEnum(in: .flows)
public enum FlowChannels: String {
    case voice = "Voice"
    case chat = "Chat"
    case fax = "Fax"
}
