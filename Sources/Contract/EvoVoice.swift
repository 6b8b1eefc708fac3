public import ServiceKit

/// The contract of the service: every operation, in the order of the pages.
///
/// The order matters: pages show the answer of the first operation that answers a list for all of them
/// (`wire.md` §7.5), which is the list of accounts.
///
/// The first paragraph of a doc comment is what pages and generated clients show. Types and members without one are
/// undescribed on the published pages too, and ours must read the same.
public enum EvoVoice {
    /// Every operation of the service.
    public static let registry = ServiceRegistry(
        name: "Evo Voice",
        operations: [
            AccountOperations.all,
            AddressOperations.all,
            AIOperations.all,
            AppOperations.all,
            AuthOperations.all,
            BillingOperations.all,
            CallbackOperations.all,
            ContactOperations.all,
            CustomerOperations.all,
            EndpointOperations.all,
            FileOperations.all,
            FlowOperations.all,
            IntegrationOperations.all,
            MessagingOperations.all,
            NotificationOperations.all,
            PhoneNumberOperations.all,
            PortalOperations.all,
            PushOperations.all,
            ReportOperations.all,
            SessionOperations.all,
            SystemOperations.all,
            UserOperations.all,
        ].flatMap(\.self)
    )
}
