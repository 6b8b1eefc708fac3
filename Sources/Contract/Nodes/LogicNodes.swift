public import ServiceKit

/// Goes on by what a text is
@DTO(in: .nodes)
public struct StringMatchNode: NodeDeclaration {
    public static let category = FlowNodeCategories.logic
    public static let transitionNames: (list: String, format: String)? = ("Choices", "{Match}")

    /// The text
    @Member(required: true) public var text: String?
    /// What it may be
    @Member(required: true) public var choices: [StringMatchChoice] = []
    /// Whether capital letters count
    public var caseSensitive: Bool = false
    /// When it is nothing of that
    public var noMatches: NodeTransition = NodeTransition()
}

/// Something that a text may be
@DTO(in: .nodes)
public struct StringMatchChoice {
    /// What the text is compared with
    public var match: String?
    /// How it is compared
    public var comparison: StringComparisons = .equals
    /// Where it leads
    public var next: NodeTransition = NodeTransition()
}

/// How a text is compared
@WireEnum(in: .nodes)
public enum StringComparisons: String {
    case equals = "Equals"
    case startsWith = "StartsWith"
    case endsWith = "EndsWith"
    case contains = "Contains"
    case matches = "Matches"
}

/// Goes one of two ways
@DTO(in: .nodes)
public struct BooleanComparisonNode: NodeDeclaration {
    public static let category = FlowNodeCategories.logic

    /// What decides
    @Member(required: true) public var value: Bool = false
    /// When it holds
    public var yes: NodeTransition = NodeTransition()
    /// When it does not
    public var no: NodeTransition = NodeTransition()
}

/// Goes on by how a number compares to another
@DTO(in: .nodes)
public struct NumberComparisonNode: NodeDeclaration {
    public static let category = FlowNodeCategories.logic

    /// The number
    @Member(required: true) public var value: Double = 0
    /// What it is compared with
    @Member(required: true) public var other: Double = 0
    /// When it is less
    public var less: NodeTransition = NodeTransition()
    /// When they are the same
    public var equal: NodeTransition = NodeTransition()
    /// When it is greater
    public var greater: NodeTransition = NodeTransition()
}

/// Goes on by the channel of the session
@DTO(in: .nodes)
public struct ChannelSelectorNode: NodeDeclaration {
    public static let category = FlowNodeCategories.logic

    /// When it is a call
    public var voice: NodeTransition = NodeTransition()
    /// When it is a chat or a text message
    public var chat: NodeTransition = NodeTransition()
    /// When it is a fax
    public var fax: NodeTransition = NodeTransition()
}

/// Goes one of several ways at random, each as often as it weighs
@DTO(in: .nodes)
public struct RandomNode: NodeDeclaration {
    public static let category = FlowNodeCategories.logic
    public static let transitionNames: (list: String, format: String)? = ("Choices", "{Name}")

    /// The ways
    @Member(required: true) public var choices: [RandomChoice] = []
}

/// A way that may be gone
@DTO(in: .nodes)
public struct RandomChoice {
    /// What it is called
    public var name: String?
    /// How much it weighs
    public var weight: Double = 1
    /// Where it leads
    public var next: NodeTransition = NodeTransition()
}
