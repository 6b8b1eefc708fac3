import Domain
import ServiceHTTP
import ServiceKit
import Storage

/// A call of an operation, with what its implementation may use. The store is reached only through the caller's accounts.
struct ServiceCall: Sendable {
    let call: Call<Caller>
    let environment: Environment
    /// The request's key, if it must not be done twice.
    var idempotency: IdempotencyKey?

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
        var actor = Actor(
            userId: caller?.userId,
            name: caller?.logName ?? "nobody",
            address: call.request.remoteAddress,
            requestId: call.request.id
        )
        actor.idempotency = idempotency
        return actor
    }

    /// Who makes a change, on the condition that the request sets with `If-Match`.
    ///
    /// - Throws: 400 if the header cannot be read.
    func changing() throws(ServiceError) -> Actor {
        var actor = actor
        let headers = call.request.headers("If-Match")
        if !headers.isEmpty { actor.precondition = try Precondition(ifMatch: headers.joined(separator: ", ")) }
        return actor
    }

    /// The members that a change was sent.
    var patch: Patch { Patch(given: call.given) }

    /// Whether a deletion takes along what belongs to what is deleted.
    ///
    /// - Throws: 400 if the parameter is neither `true` nor `false`.
    var cascade: Bool {
        get throws(ServiceError) {
            switch call.request.query.value("cascade")?.lowercased() {
            case nil, "", "false": false
            case "true": true
            default: throw .invalid("cascade", "'cascade' is true or false")
            }
        }
    }

    /// The accounts that the caller may use.
    var scope: AccountScope { call.caller?.scope ?? .none }

    var sessions: SessionRepository { environment.store.sessions(in: scope) }
    var accounts: AccountRepository { environment.store.accounts(in: scope) }
    var users: UserRepository { environment.store.users(in: scope) }
    var aiSessions: AISessionRepository { environment.store.aiSessions(in: scope) }
    func entities<E: Entity>(_ kind: E.Type) -> EntityRepository<E> { environment.store.entities(kind, in: scope) }
    var settings: SettingsRepository { environment.store.settings(in: scope) }
    var notifications: NotificationRepository { environment.store.notifications(in: scope) }
    var messages: MessageRepository { environment.store.messages(in: scope) }
    var files: FileRepository { environment.store.files(in: scope, content: environment.content) }
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
