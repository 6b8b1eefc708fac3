public import ServiceKit

/// A label on customers, endpoints and flows
@DTO(in: .settings)
public struct Tag {
    /// The ID of the tag
    public var id: String?
    /// The name of the tag
    public var name: String?
    /// The colour of the tag
    public var color: TagColors = .gray
}

/// The colour of a tag
///
/// The members are ours: the original names the enumeration and sends numbers.
@WireEnum(in: .settings)
public enum TagColors: String {
    case gray = "Gray"
    case red = "Red"
    case orange = "Orange"
    case yellow = "Yellow"
    case green = "Green"
    case teal = "Teal"
    case blue = "Blue"
    case cyan = "Cyan"
    case purple = "Purple"
    case pink = "Pink"
}
