import Contract
import ServiceKit
import Storage

extension NewAccount: Service {
    /// An account that names a carrier account brings its own.
    func respond(_ call: ServiceCall) async throws -> Reply<AccountInfo> {
        let name = try call.required(name, "name")
        let (sid, parent) = (twilioAccountSid, parentAccountId)
        let account = AccountInfo {
            $0.name = name
            $0.twilioAccountSid = sid
            $0.isBYOA = sid?.isEmpty == false
            $0.parentAccountId = parent
        }
        return .entity(try await call.accounts.add(account, carrierToken: twilioAuthToken, by: call.actor))
    }
}
