import NIOCore

/// Answers that were given before and may be given again (``AnswerValidity``).
extension RequestPath {
    func replyAtHand(to incoming: IncomingRequest) -> Reply? {
        guard incoming.body.readableBytes == 0, let answer = remembered.answer(to: incoming.head) else { return nil }
        metrics.answerReused()
        let remote = incoming.origin(trustedProxies: settings.trustedProxies).address
        var record = RequestRecord(incoming, id: incoming.id, remoteAddress: remote)
        record.operation = answer.operation
        record.caller = answer.caller
        return Reply(status: answer.status, common: answer.headers, own: .empty, body: .bytes(answer.body), record: record)
    }

    func remember(_ reply: Reply, _ validity: any AnswerValidity, _ incoming: IncomingRequest) {
        guard reply.status == 200, incoming.body.readableBytes == 0, case .bytes(let body) = reply.body else { return }
        let answer = RememberedAnswers.Remembered(
            status: reply.status,
            headers: reply.common + reply.own,
            body: body,
            operation: reply.record.operation,
            caller: reply.record.caller,
            validity: validity
        )
        remembered.remember(answer, to: incoming.head)
    }
}
