public import ServiceKit

/// Change an endpoint; only members sent are touched
@Operation(
    in: .endpoints,
    .patch("/endpoints/{endpointId}"),
    access: .roles(.systemAdministrator, .manager, .customer),
    returns: EndpointInfo.self,
    tag: "endpoints"
)
public struct PatchEndpoint {
    /// The ID of the endpoint
    public var endpointId: String?
    /// The name of the endpoint to show
    public var displayName: String?
    /// The name of the endpoint
    public var name: String?
    /// The ID of the customer
    public var customerId: String?
    /// ID in an outside system
    public var referenceId: String?
    /// The ID of the flow
    public var flowId: String?
    /// The values of the parameters of the flow
    public var flowParams: Struct?
    /// Merge flowParams instead of replacing them
    public var isPartialFlowUpdate: Bool = false
    /// A single flow or scheduled flows
    public var flowSchedule: EndpointFlowSchedules?
    /// The schedule, replaced whole
    public var schedule: Schedule?
    /// The flow of each schedule state, replaced whole
    public var scheduledFlows: [ScheduledFlow] = []
    /// The IDs of the tags, replacing those there are
    public var tagIds: [String] = []
    /// Custom field values
    public var data: Struct?
    /// What a portal manager may change
    public var managerAccess: UserManagerAccess?
    /// What the login may see in the dashboard
    public var dashboardPermissions: [DashboardPermissions] = []
    /// The settings of the app and the portal
    public var appSettings: AppSettings?
    /// The settings of the assistant
    public var assistantSettings: AssistantSettings?
    /// Whether text messages are off
    public var disableSms: Bool?
    /// Leave the number's messaging campaign alone
    public var useExternal10DlcCampaign: Bool?
    /// The IDs of the users in a team, replaced whole
    public var teamMembers: [String] = []
    /// The first name of a user
    public var userFirstName: String?
    /// The last name of a user
    public var userLastName: String?
    /// The email address of a user
    public var userEmailAddress: String?
    /// Whether a user has a soft phone or a SIP phone
    public var userMode: UserModes?
    /// The SIP user name; a new one needs a new password
    public var sipUserName: String?
    /// The address of an email endpoint
    public var emailAddress: String?
    /// The state of the agent, for a user
    public var agentState: AgentStates?
}
