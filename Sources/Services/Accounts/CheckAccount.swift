import Contract
import ServiceKit
import Storage

extension CheckAccount: Service {
    /// Says in a sentence whether the account is in order, and what belongs to it.
    func respond(_ call: ServiceCall) async throws -> Reply<CheckAccountResponse> {
        let condition = try await call.accounts.condition(of: try call.required(accountId, "accountId"))
        return .value(CheckAccountResponse { $0.message = condition.message })
    }
}

extension AccountCondition {
    /// `The account 'Alpha' is in order; it has 3 sessions, 1 user.`
    fileprivate var message: String {
        let findings = faults.isEmpty ? "is in order" : "needs attention: \(faults.joined(separator: "; "))"
        let content = belongings.isEmpty ? "nothing belongs to it" : "it has \(belongings)"
        return "The account '\(account.name ?? "")' \(findings); \(content)."
    }

    private var faults: [String] {
        let hasCarrierAccount = account.twilioAccountSid?.isEmpty == false
        let faults: [(isPresent: Bool, text: String)] = [
            (account.name?.isEmpty != false, "it has no name"),
            (!hasSoundAncestors, "the accounts above it are not in order"),
            (hasCarrierAccount && !hasCarrierToken, "its carrier account has no token"),
            (!hasCarrierAccount && hasCarrierToken, "it has a carrier token but no carrier account"),
            (account.isBYOA && !hasCarrierAccount, "it should bring its own carrier account and has none"),
        ]
        return faults.filter(\.isPresent).map(\.text)
    }
}
