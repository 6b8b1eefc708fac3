public import ServiceKit

/// When a state holds, recurring like an iCalendar rule
@DTO(in: .scheduling)
public struct SchedulingRule {
    /// The ID of the rule
    public var id: String?
    /// The name of the rule
    public var name: String?
    /// Rules are tried in the order of their priority
    public var priority: Int = 0
    /// The state produced while the rule matches
    public var state: String?
    /// Where the rule comes from
    public var source: String?
    /// The condition under which the rule matches
    public var condition: String?
    /// What decides whether the rule matches
    public var simpleRuleType: SimpleSchedulingRuleTypes = .always
    /// The customer state to match when the simple type is CustomerState
    public var customerState: String?
    /// The ID of the flow that decides, for a rule with a flow
    public var flowId: String?
    /// The values of the parameters of the flow
    public var flowParams: Struct?
    /// Whether the rule matches all day
    public var isAllDay: Bool = false
    /// The first day on which the rule matches (YYYY-MM-DD)
    public var startDate: String?
    /// When the rule starts matching on a day (HH:mm)
    public var startTime: String?
    /// When the rule stops matching on a day (HH:mm)
    public var endTime: String?
    /// Which of the moments of one interval count (1 is the first, -1 the last)
    public var bySetPosition: [Int] = []
    /// The months in which the rule matches (1 to 12)
    public var byMonth: [Int] = []
    /// The weeks of the year in which the rule matches (1 to 53, negative from the end)
    public var byWeekNo: [Int] = []
    /// The days of the year on which the rule matches (1 to 366, negative from the end)
    public var byYearDay: [Int] = []
    /// The days of the month on which the rule matches (1 to 31, negative from the end)
    public var byMonthDay: [Int] = []
    /// The days of the week on which the rule matches
    public var byDay: [ScheduleDay] = []
    /// The hours at which the rule matches (0 to 23)
    public var byHour: [Int] = []
    /// The minutes at which the rule matches (0 to 59)
    public var byMinute: [Int] = []
    /// Every how many periods the rule recurs
    public var interval: Int = 0
    /// How many times the rule recurs; 0 is without end
    public var count: Int = 0
    /// The last day on which the rule matches (YYYY-MM-DD)
    public var untilDate: String?
    /// How often the rule recurs
    public var frequency: SchedulingRuleFrequency = .none
}

/// What decides whether a rule matches
@WireEnum(in: .scheduling)
public enum SimpleSchedulingRuleTypes: String {
    case always = "Always"
    case customerState = "CustomerState"
    case time = "Time"
}

/// How often a rule recurs
@WireEnum(in: .scheduling)
public enum SchedulingRuleFrequency: String {
    case none = "None"
    case secondly = "Secondly"
    case minutely = "Minutely"
    case hourly = "Hourly"
    case daily = "Daily"
    case weekly = "Weekly"
    case monthly = "Monthly"
    case yearly = "Yearly"
}

/// A day of the week, or which one of the period
@DTO(in: .scheduling)
public struct ScheduleDay {
    /// Which of these days in the period (1 is the first, -1 the last, 0 every one)
    public var offset: Int = 0
    /// The day of the week
    public var dayOfWeek: DayOfWeek = .sunday
}

/// A day of the week
@WireEnum(in: .system)
public enum DayOfWeek: String {
    case sunday = "Sunday"
    case monday = "Monday"
    case tuesday = "Tuesday"
    case wednesday = "Wednesday"
    case thursday = "Thursday"
    case friday = "Friday"
    case saturday = "Saturday"
}
