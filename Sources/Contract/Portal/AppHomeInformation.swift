public import ServiceKit

/// What the home page of the portal shows
@DTO(in: .portal)
public struct AppHomeInformation {
    /// Whether the customer comes from HostedSuite
    public var isHostedSuiteCustomer: Bool = false
    /// Recent conversations
    public var conversations: [ConversationInfo] = []
    /// Recent sessions
    public var calls: [SessionInfo] = []
    /// Figures on calls for the home page
    public var callMetrics: [AppHomeCallMetric] = []
    /// Voice messages
    public var voicemail: [FileInfo] = []
    /// Completed forms
    public var forms: [HostedSuiteCompletedForm] = []
}

/// A figure on calls
///
/// Its members are not known.
@DTO(in: .portal)
public struct AppHomeCallMetric {}

/// A form completed in HostedSuite
///
/// Its members are not known.
@DTO(in: .integrations)
public struct HostedSuiteCompletedForm {}
