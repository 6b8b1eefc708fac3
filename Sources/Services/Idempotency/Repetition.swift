import Domain
import ServiceHTTP
import ServiceKit
import Storage

/// Makes sure that a request with an `Idempotency-Key` is done once, however often it is sent.
///
/// The mark of what was done is written with it, in one transaction; the answer is kept afterwards, and whoever sends the
/// same again gets it, in whatever format they ask for. Failures are not kept: what failed can be tried again.
struct Repetition: Sendable {
    let key: IdempotencyKey
    private let store: Store
    private let caller: Caller
    private let clock: WallClock

    /// - Returns: `nil` if the request may be done as often as it is sent: it is no POST, has no key, or the operation is
    ///   such as signing in (``Service/isDoneOnce``).
    /// - Throws: 400 if the key cannot be one.
    init?(_ service: some Service, _ call: Call<Caller>, _ environment: Environment) throws(ServiceError) {
        let operation = type(of: service)
        guard call.request.verb == "POST", let caller = call.caller, operation.isDoneOnce else { return nil }
        guard let text = try IdempotencyKey.text(of: call.request.headers("Idempotency-Key")) else { return nil }
        var parts = [Array(operation.schema.name.utf8), JSONWriter.encode(service), Array(call.given.sorted().joined(separator: ",").utf8)]
        for file in call.files {
            parts += [file.field, file.fileName, file.contentType].map { Array($0.utf8) } + [file.digest]
        }
        key = IdempotencyKey(
            userId: caller.userId,
            text: text,
            position: call.batchIndex ?? 0,
            request: parts,
            attempt: SecretToken.random(bytes: 15)
        )
        (store, self.caller, clock) = (environment.store, caller, environment.clock)
    }

    /// The answer that was given before, or that of `make`.
    ///
    /// - Throws: 409 if the key stands for another request, or if the answer is not there to be given again; what `make`
    ///   throws.
    func answer<Response>(_ make: () async throws -> Reply<Response>) async throws -> Answer {
        if let known = try await known(Response.self) { return known }
        let reply: Reply<Response>
        do {
            reply = try await make()
        } catch {
            // Another try may have been first, and be why this one has failed.
            if let known = try await known(Response.self) { return known }
            throw error
        }
        let (answer, store, key) = (reply.kept, store, key)
        // Also when the client has gone. If it fails, what was made stays made, and who asks again is told what that is.
        try? await Task { try await store.idempotency.keep(answer, of: key) }.value
        return reply.answer
    }

    /// How long a request without an answer may still get one, in milliseconds.
    private static let patience: Int64 = 60_000

    private func known<Response>(_ type: Response.Type) async throws -> Answer? {
        guard let mark = try await store.idempotency.find(key), mark.attempt != key.attempt else { return nil }
        guard mark.request == key.request else {
            throw ServiceError(.conflict, "This Idempotency-Key was used for another request; use a new one")
        }
        // Rights may have gone meanwhile.
        if let accountId = mark.accountId { try caller.scope.require(accountId) }
        let what = "The request was done (\(mark.action)\(mark.subjectId.map { ", id \($0)" } ?? ""))"
        switch mark.answer {
        case .kept(let kept):
            return try kept.answer(as: type)
        case .withheld:
            throw ServiceError(.conflict, "\(what); its answer cannot be given again")
        case .none:
            if clock.now().milliseconds - mark.created.milliseconds < Self.patience { throw IdempotencyKey.isInUse }
            throw ServiceError(.conflict, "\(what), but its answer was lost")
        }
    }
}

extension Reply {
    /// What is kept of the answer, to be given again; `nil` if it shows a secret, or is nothing that can be kept.
    var kept: KeptAnswer? {
        if isShownOnce || answer.showsPassword { return nil }
        let tag = answer.headers.first { $0.name == "ETag" }?.value
        switch answer.body {
        case .nothing: return KeptAnswer(status: answer.status, tag: tag)
        case .value(let value, _): return KeptAnswer(status: answer.status, tag: tag, json: JSONWriter.encode(value))
        case .document(let document): return KeptAnswer(status: answer.status, tag: tag, json: document.json)
        case .list, .raw, .stream: return nil
        }
    }
}

extension Answer {
    /// Whether a member is a password by its name, even if nobody has said that it is shown once.
    fileprivate var showsPassword: Bool {
        guard case .value(let value, _) = body, let data = value as? any ServiceKit.DataType else { return false }
        return data.showsPassword
    }
}

extension ServiceKit.DataType {
    fileprivate var showsPassword: Bool {
        Self.schema.allMembers.enumerated().contains { index, member in
            member.wireName.lowercased().contains("password") && memberValue(index) != .null
        }
    }
}

extension KeptAnswer {
    /// - Parameter type: of the operation's answer.
    fileprivate func answer<Response>(as type: Response.Type) throws -> Answer {
        var answer = Answer.nothing
        if let json {
            if let type = type as? any ServiceKit.DataType.Type {
                answer = .document(StoredDocument(type, json: json))
            } else {
                let wire = (type as? any WireType.Type)?.typeRef ?? .scalar(.object)
                answer = Answer(.value(try JSONReader.parse(json), wire))
            }
        }
        answer.status = status
        answer.headers = [Header("Idempotency-Replayed", "true")]
        if let tag { answer.headers.append(Header("ETag", tag)) }
        return answer
    }
}
