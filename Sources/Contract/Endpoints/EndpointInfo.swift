public import ServiceKit

/// Anything that sends or receives: a number, a user, a team, a mail box, a SIP trunk, an assistant
@DTO(in: .endpoints, extends: EntityInfo.self)
public struct EndpointInfo {
    /// The ID of the account
    public var accountId: String?
    /// The name of the account
    public var accountName: String?
    /// The ID of the customer
    public var customerId: String?
    /// The name of the customer
    public var customerName: String?
    /// ID in an outside system
    public var referenceId: String?
    /// The customers from the outermost to the one this belongs to
    public var customerBreadcrumb: [CustomerBreadcrumb] = []
    /// The name of the endpoint to show
    public var displayName: String?
    /// The type of endpoint
    public var type: EndpointTypes = .phoneNumber
    /// Extra text for grids
    public var extraInformation: String?
    /// The ID of the voice flow
    public var flowId: String?
    /// The name of the voice flow
    public var flowName: String?
    /// The values of the parameters of the flow
    public var flowParams: Struct?
    /// Single flow or scheduled flows
    public var flowSchedule: EndpointFlowSchedules = .always
    /// The schedule that picks among the scheduled flows
    public var schedule: Schedule?
    /// The flow of each schedule state
    public var scheduledFlows: [ScheduledFlow] = []
    /// Whether text messages are off
    public var disableSms: Bool = false
    /// Leave the number's messaging campaign alone
    public var useExternal10DlcCampaign: Bool = false
    /// Whether the number is registered only, not bought
    public var isVirtualPhoneNumber: Bool = false
    /// The number of a number endpoint (E.164)
    public var phoneNumber: String?
    /// The name of the endpoint
    public var name: String?
    /// The address of an email endpoint
    public var emailAddress: String?
    /// The SIP user name
    public var sipUserName: String?
    /// The SIP password; shown once, when it is made
    public var sipPassword: String?
    /// The first name of a user
    public var userFirstName: String?
    /// The last name of a user
    public var userLastName: String?
    /// The email address of a user endpoint
    public var userEmailAddress: String?
    /// Whether a user endpoint has a soft phone or a SIP phone
    public var userMode: UserModes?
    /// What a portal manager may change
    public var managerAccess: UserManagerAccess?
    /// What the login may see in the dashboard
    public var dashboardPermissions: [DashboardPermissions] = []
    /// The IDs of the users in a team, in the order in which they are called
    public var teamMembers: [String] = []
    /// The ID of the address a number is registered with
    public var addressSid: String?
    /// The tags of the endpoint
    public var tags: [Tag] = []
    /// Custom field values
    public var data: Struct?
    /// The settings of the app and the portal
    public var appSettings: AppSettings?
    /// The settings of the assistant
    public var assistantSettings: AssistantSettings?
    /// The state of the agent, for a user endpoint
    public var agentState: AgentStates?
    /// The record in an outside system it is tied to
    public var integrationData: EntityIntegrationData?
}
