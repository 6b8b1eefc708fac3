import Domain
import ServiceHTTP
import ServiceKit
import Storage

/// A call of an operation, with what its implementation may use. The store is reached only through the caller's accounts.
struct ServiceCall: Sendable {
    let call: Call<Caller>
    let environment: Environment

    /// Who calls.
    ///
    /// - Throws: 401 if nobody does, which only operations open to everyone meet.
    var caller: Caller {
        get throws(ServiceError) {
            guard let caller = call.caller else { throw ServiceError(.unauthorized, "Not Authenticated") }
            return caller
        }
    }

    /// Who makes a change, as the log names them.
    var actor: Actor {
        let caller = call.caller
        return Actor(
            userId: caller?.userId,
            name: caller?.logName ?? "nobody",
            address: call.request.remoteAddress,
            requestId: call.request.id
        )
    }

    private var scope: AccountScope { call.caller?.scope ?? .none }

    var sessions: SessionRepository { environment.store.sessions(in: scope) }
    var accounts: AccountRepository { environment.store.accounts(in: scope) }
    var users: UserRepository { environment.store.users(in: scope) }
    var aiSessions: AISessionRepository { environment.store.aiSessions(in: scope) }
    var log: LogRepository { environment.store.log(in: scope) }

    /// Whether cookies are sent over TLS only.
    var usesSecureCookies: Bool { environment.hasSecureCookies || call.request.isSecure }

    /// Whether the member with this wire name arrived in any form; tells `null` and `0` from nothing.
    func isGiven(_ member: String) -> Bool {
        call.isGiven(member)
    }

    /// A member that has to be there.
    ///
    /// - Throws: 400 naming the field.
    func required(_ value: String?, _ field: String) throws(ServiceError) -> String {
        guard let value, !value.isEmpty else { throw .missing(field) }
        return value
    }
}
