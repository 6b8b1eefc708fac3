public import ServiceKit

/// Puts a value into a field
@DTO(in: .nodes)
public struct SetValueNode: NodeDeclaration {
    public static let category = FlowNodeCategories.general

    /// The value
    @Member(required: true) public var value: NodeAnyValue = NodeAnyValue()
    /// The field that takes it
    @Member(required: true) public var result: NodeAnyOutput = NodeAnyOutput()
    /// Where the flow goes on
    public var done: NodeTransition = NodeTransition()
}

/// Waits
@DTO(in: .nodes)
public struct WaitNode: NodeDeclaration {
    public static let category = FlowNodeCategories.general

    /// For how long
    @Member(required: true, range: 1...86_400) public var timeoutInSeconds: Int = 1
    /// When the time is over
    public var timeout: NodeTransition = NodeTransition()
}

/// Writes a line into the log of the session
@DTO(in: .nodes)
public struct LogNode: NodeDeclaration {
    public static let category = FlowNodeCategories.general

    /// The line
    @Member(required: true) public var message: NodeLargeText = NodeLargeText()
    /// Where the flow goes on
    public var done: NodeTransition = NodeTransition()
}

/// Goes on by the state of a schedule
@DTO(in: .nodes)
public struct ScheduleStateNode: NodeDeclaration {
    public static let category = FlowNodeCategories.dateAndTime
    public static let transitionNames: (list: String, format: String)? = ("States", "{State}")

    /// Whose schedule it is; that of the called endpoint if left out
    public var endpoint: NodeEndpoint = NodeEndpoint()
    /// The moment; now if left out
    public var date: NodeDate = NodeDate()
    /// The states
    @Member(required: true) public var states: [ScheduleStateChoice] = []
    /// The field that takes the state
    public var result: NodeTextOutput = NodeTextOutput()
    /// When it is none of these
    public var noMatches: NodeTransition = NodeTransition()
}

/// A state of a schedule
@DTO(in: .nodes)
public struct ScheduleStateChoice {
    /// The name of the state
    @Member(required: true) public var state: String?
    /// Where it leads
    public var next: NodeTransition = NodeTransition()
}

/// Puts the date and the time into fields
@DTO(in: .nodes)
public struct CurrentTimeNode: NodeDeclaration {
    public static let category = FlowNodeCategories.dateAndTime

    /// The time zone; that of the schedule if left out
    public var timeZone: NodeTimeZone = NodeTimeZone()
    /// The field that takes the date (YYYY-MM-DD)
    public var date: NodeTextOutput = NodeTextOutput()
    /// The field that takes the time (HH:MM)
    public var time: NodeTextOutput = NodeTextOutput()
    /// Where the flow goes on
    public var done: NodeTransition = NodeTransition()
}
