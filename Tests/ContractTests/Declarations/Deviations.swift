/// A place where the declarations differ from `contract.json`, on purpose.
struct Deviation {
    /// `Name`, or `Name.aspect`.
    var place: String
    /// What is declared instead.
    var ours: String
    var reason: String

    init(_ place: String, _ ours: String, because reason: String) {
        self.place = place
        self.ours = ours
        self.reason = reason
    }

    static let all = operations + classes + enumerations + flows

    private static let operations = [
        Deviation("GetUser", "there", because: "there is a way to change a login, so there must be one to read it"),
        Deviation("DeleteUser", "there", because: "there is a way to make a login, so there must be one to remove it"),
        Deviation(
            "NewUser.members",
            "accountId: string; emailAddress: string; firstName: string; lastName: string; password: string; "
                + "roles: List<string>; accountIds: List<string>",
            because: "a login is made with its roles and accounts in one step"
        ),
        Deviation(
            "NewAccount.members",
            "name: string; twilioAccountSid: string; twilioAuthToken: string; parentAccountId: string",
            because: "accounts have parents, and nothing else could say which"
        ),
        Deviation(
            "PatchSystemSettings.routes",
            "PATCHY, PATCH /system/settings",
            because: "the verb is misspelt in the original; the right one is served too"
        ),
        Deviation(
            "PatchGlobalSettings.members",
            "documentation: string; recordingRetentionDays: int?; enableSipRefer: bool?; autoAgentLogoffSeconds: int?; "
                + "defaultSipRegion: TwilioSipRegions?",
            because: "the contract leaves them open"
        ),
        Deviation("ListLogEntries.access", "authenticated", because: "metadata shows no access; a log is not for everyone"),
        Deviation("NewIntegration.access", "authenticated", because: "metadata shows no access; making one takes a sign-in"),
        Deviation("NewAddress", "there", because: "addresses are changed, and nothing else could make one"),
        Deviation("ListAddresses", "there", because: "who registers a number with an address has to know which there are"),
        Deviation("DeleteAddress", "there", because: "there is a way to make an address, so there must be one to remove it"),
        Deviation("PatchEndpoints", "there", because: "who changes a thousand endpoints would have to send a thousand requests"),
        Deviation(
            "FindDuplicateEndpoints.answer",
            "ListResponse<DuplicateEndpoints>",
            because: "the original says Object; a type can be read by typed clients"
        ),
        Deviation(
            "VerifyCallerId.answer",
            "CallerIdVerification",
            because: "the original says Object; a type can be read by typed clients"
        ),
        Deviation(
            "SearchPhoneNumbers.answer",
            "ListResponse<AvailablePhoneNumber>",
            because: "the original says Object; a type can be read by typed clients"
        ),
        Deviation(
            "NewSipTrunkEndpoint.members",
            "accountId: string; customerId: string; name: string; flowId: string; flowParams: Struct; tagIds: List<string>; data: Struct; "
                + "referenceId: string; sipUserName: string",
            because: "the body is unknown; a trunk registers with a user name"
        ),
        Deviation(
            "PatchEndpoint.members",
            "endpointId: string; displayName: string; name: string; customerId: string; referenceId: string; "
                + "flowId: string; flowParams: Struct; isPartialFlowUpdate: bool; flowSchedule: EndpointFlowSchedules?; "
                + "schedule: Schedule; scheduledFlows: List<ScheduledFlow>; tagIds: List<string>; data: Struct; "
                + "managerAccess: UserManagerAccess?; dashboardPermissions: List<DashboardPermissions>; "
                + "appSettings: AppSettings; assistantSettings: AssistantSettings; disableSms: bool?; "
                + "useExternal10DlcCampaign: bool?; teamMembers: List<string>; userFirstName: string; userLastName: string; "
                + "userEmailAddress: string; userMode: UserModes?; sipUserName: string; emailAddress: string; "
                + "agentState: AgentStates?",
            because: "the full list is unknown; what can be given when an endpoint is made can be changed"
        ),
        Deviation(
            "ListDialingPermissions.answer",
            "ListResponse<DialingPermissionsInfo>",
            because: "the original says Object; a type can be read by typed clients"
        ),
        Deviation("GetDialingPermissions", "there", because: "who changes a country on a condition has to know its state"),
        Deviation(
            "NewFlowMessage.members",
            "endpointId: string; sessionParameters: Struct; fromAddress: string; toAddress: string; identity: string; "
                + "displayName: string; messageUrl: string; body: string",
            because: "a message has a text, and none of the known members is one"
        ),
        Deviation("NewFlowMessage.answer", "FlowMessageInfo", because: "who sends a message wants to know what became of it"),
        Deviation("GetAIUsage.interfaces", "IGet", because: "the notes of the contract say so"),
        Deviation(
            "Authenticate.routes",
            "POST /auth/{provider}; GET /auth/{provider}; POST /auth; GET /auth",
            because: "wire.md §6.1 has the framework's own routes"
        ),
        Deviation(
            "Authenticate.members",
            "provider: string; state: string; oauth_token: string; oauth_verifier: string; userName: string; password: string; "
                + "rememberMe: bool; errorView: string; nonce: string; uri: string; response: string; qop: string; nc: string; "
                + "cnonce: string; accessToken: string; accessTokenSecret: string; scope: string; returnUrl: string; "
                + "meta: Dictionary<string,string>",
            because: "wire.md §6.1 has the framework's full list"
        ),
    ]

    private static let classes = [
        Deviation("FlowMessageInfo", "there", because: "the answer of NewFlowMessage"),
        Deviation(
            "AuthenticateResponse.members",
            "userId: string?; sessionId: string?; userName: string?; displayName: string?; referrerUrl: string?; bearerToken: string?; "
                + "refreshToken: string?; profileUrl: string?; roles: List<string>?; permissions: List<string>?; "
                + "responseStatus: ResponseStatus?; meta: Dictionary<string,string>?",
            because: "wire.md §6.1 has the framework's full list; signing out answers {}, so nothing is there by default"
        ),
        Deviation(
            "ResponseStatus.members",
            "errorCode: string?; message: string?; stackTrace: string?; errors: List<ResponseError>; meta: Dictionary<string,string>?",
            because: "wire.md §5.1 has meta"
        ),
        Deviation(
            "ResponseError.members",
            "errorCode: string?; fieldName: string?; message: string?; meta: Dictionary<string,string>?",
            because: "wire.md §5.1 has meta"
        ),
        Deviation(
            "LogEntryInfo.members",
            "accountId: string?; accountName: string?; customerId: string?; customerName: string?; "
                + "customerBreadcrumb: List<CustomerBreadcrumb>; userName: string?; description: string?; action: string?; "
                + "subjectId: string?; userId: string?; address: string?; requestId: string?; "
                + "before: Dictionary<string,Object>; after: Dictionary<string,Object>",
            because: "a log of changes says from where, and what was there before and after"
        ),
        Deviation(
            "ConversationInfo.members",
            "id: string?; endpointId: string?; otherAddress: string?; unreadCount: int; mostRecentMessage: MessageInfo?",
            because: "a list of conversations shows how much is unread"
        ),
        Deviation(
            "NotificationInfo.members",
            "accountId: string?; accountName: string?; customerId: string?; customerName: string?; "
                + "customerBreadcrumb: List<CustomerBreadcrumb>; type: NotificationTypes; from: string?; to: string?; "
                + "subject: string?; body: string?",
            because: "lists filter by sender and receiver; the contract did not see the tail of the members"
        ),
        Deviation(
            "EmailAccount.members",
            "id: string?; displayName: string?; emailAddress: string?; userName: string?; password: string?; hasPassword: bool; "
                + "serverName: string?; serverPort: int?; security: EmailSecurity",
            because: "mail cannot be sent without knowing where and how; the contract has what a client reads"
        ),
        Deviation(
            "GlobalSettingsInfo.members",
            "documentation: string?; recordingRetentionDays: int; enableSipRefer: bool; autoAgentLogoffSeconds: int; "
                + "defaultSipRegion: TwilioSipRegions?; dateLastModified: string?; lastModifiedBy: string?",
            because: "the contract leaves them open"
        ),
        Deviation(
            "EndpointInfo.members",
            "accountId: string?; accountName: string?; customerId: string?; customerName: string?; "
                + "referenceId: string?; customerBreadcrumb: List<CustomerBreadcrumb>; displayName: string?; "
                + "type: EndpointTypes; extraInformation: string?; flowId: string?; flowName: string?; flowParams: Struct?; "
                + "flowSchedule: EndpointFlowSchedules; schedule: Schedule?; scheduledFlows: List<ScheduledFlow>; "
                + "disableSms: bool; useExternal10DlcCampaign: bool; isVirtualPhoneNumber: bool; phoneNumber: string?; "
                + "name: string?; emailAddress: string?; sipUserName: string?; sipPassword: string?; "
                + "userFirstName: string?; userLastName: string?; userEmailAddress: string?; userMode: UserModes?; "
                + "managerAccess: UserManagerAccess?; dashboardPermissions: List<DashboardPermissions>; "
                + "teamMembers: List<string>; addressSid: string?; tags: List<Tag>; data: Struct?; "
                + "appSettings: AppSettings?; assistantSettings: AssistantSettings?; agentState: AgentStates?; "
                + "integrationData: EntityIntegrationData?",
            because: "the full list is unknown; what can be given when an endpoint is made is shown, and a SIP password once"
        ),
        Deviation("DuplicateEndpoints", "there", because: "the answer of FindDuplicateEndpoints"),
        Deviation("EndpointName", "there", because: "the answer of FindDuplicateEndpoints"),
        Deviation("CallerIdVerification", "there", because: "the answer of VerifyCallerId"),
        Deviation("AvailablePhoneNumber", "there", because: "the answer of SearchPhoneNumbers"),
        Deviation("ReportRequest.interfaces", "IPost", because: "the notes of the contract say so"),
        Deviation("FlowUI.base", "Dictionary<string,Object>", because: "its members are unknown, and a layout must not be lost"),
        Deviation(
            "Value.members",
            "boolValue: bool?; stringValue: string?; numberValue: double?; listValue: List<Struct>?; structValue: Struct?",
            because: "an empty value means unset, and an empty list is a value"
        ),
    ]

    private static let enumerations = [
        Deviation("EmailSecurity", "there", because: "mail cannot be sent without knowing how the connection is protected"),
        Deviation(
            "EndpointTypes.values",
            "PhoneNumber, User, FaxNumber, EmailAddress, Unused_1, Unused_2, Unused_3, Unused_4, Unused_5, Team, Assistant, SipTrunk",
            because: "there is a call that makes SIP trunks, and clients filter by the word"
        ),
        Deviation(
            "IntegrationFeatures.values",
            "CustomerSearch, ContactSearch, CustomerMapping, UserMapping, Sync",
            because: "the members are unknown; these are what the operations can do"
        ),
        Deviation("IntegrationStatuses.values", "NotConnected, Connected, Syncing, Error", because: "the members are unknown"),
        Deviation("NotificationTypes.values", "Email, Sms", because: "the members are unknown; the notes call these likely"),
        Deviation(
            "TagColors.values",
            "Gray, Red, Orange, Yellow, Green, Teal, Blue, Cyan, Purple, Pink",
            because: "the members are unknown; these are the colours of the portal's theme"
        ),
        Deviation(
            "TwilioSipRegions.values",
            "US1, US2, IE1, DE1, SG1, JP1, BR1, AU1",
            because: "the members are unknown; these are the carrier's regions"
        ),
    ]
}
