import NIOCore
import ServiceKit

extension RequestPath {
    /// Runs the requests of a list in order and answers the list of their answers; the first failure ends it and is the
    /// answer (`wire.md` §1.9).
    func batch(
        _ target: OperationTarget,
        _ info: RequestInfo,
        _ body: RequestBody,
        _ format: ChosenFormat,
        _ record: inout RequestRecord,
        _ deadline: ContinuousClock.Instant
    ) async throws -> EncodedAnswer {
        let requests = try target.bindBatch(info, body, limits: settings.limits)
        let caller = try await admit(target, info, &record)
        var answers: [WireValue] = []
        for (index, bound) in requests.enumerated() {
            do {
                answers.append(try await execute(bound, info, caller, record, deadline).tree(as: target.operation.operation.response))
            } catch {
                throw Failure.inBatch(error as? Failure ?? unexpected(error, record), index: index, completed: index)
            }
        }
        let type = TypeRef.list(target.operation.operation.response ?? .scalar(.object))
        let encoder = Encoder(format: format, target: target, request: target.operation.init(), info: info)
        return try await encoder.encode(
            Answer(.value(WireValue.list(answers), type), headers: [.batchCompleted(answers.count)])
        )
    }
}

extension Answer {
    /// The answer as a tree, as a part of a larger one.
    fileprivate func tree(as type: TypeRef?) throws -> WireValue {
        switch body {
        case .nothing: return .null
        case .value(let value, _): return value.wireValue
        case .document(let document): return try document.type.read(document.json[...])
        case .list(let list):
            guard case .object(let response)? = type else { throw NotAList() }
            return .list(try list.items(), in: response, list.totals)
        case .stream, .raw: throw ServiceError(.badRequest, "This operation cannot be called in a batch")
        }
    }
}
