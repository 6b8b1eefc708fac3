import Logging
import ServiceKit

/// Writes the line about each request.
struct RequestLog: Sendable {
    let logger: Logger

    func write(_ record: RequestRecord, _ outcome: RequestOutcome, _ duration: Duration) {
        let level = Self.level(outcome)
        guard logger.logLevel <= level else { return }
        var metadata: Logger.Metadata = [
            "id": .string(record.id),
            "status": .stringConvertible(outcome.status),
            "bytes": .stringConvertible(outcome.bytes),
            "ms": .stringConvertible(duration.milliseconds),
        ]
        if let line = record.line {
            let target = RequestTarget(line.target)
            metadata["verb"] = .string(Redaction.plain(line.verb))
            metadata["path"] = .string(Redaction.plain(target.path))
            if !target.query.isEmpty { metadata["query"] = .string(Redaction.query(target.query)) }
            if let remote = line.remoteAddress { metadata["remote"] = .string(Redaction.plain(remote)) }
        }
        if let operation = record.operation { metadata["operation"] = .string(operation) }
        if let caller = record.caller { metadata["caller"] = .string(Redaction.plain(caller)) }
        if let code = record.errorCode { metadata["error"] = .string(code.rawValue) }
        if !outcome.isComplete { metadata["aborted"] = "true" }
        logger.log(level: level, "request", metadata: metadata)
    }

    /// Writes why a request met an unexpected error. The client is told nothing of it but the id.
    func fault(_ error: any Error, _ record: RequestRecord) {
        logger.error(
            "unexpected error",
            metadata: [
                "id": .string(record.id),
                "operation": .string(record.operation ?? "none"),
                "cause": .string(Redaction.plain(String(reflecting: error))),
            ]
        )
    }

    private static func level(_ outcome: RequestOutcome) -> Logger.Level {
        switch outcome.status {
        case 500: .error
        case 503: .warning
        default: .info
        }
    }
}

extension Duration {
    /// Milliseconds, to three places.
    var milliseconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) * 1000 + Double(attoseconds / 1_000_000_000_000) / 1000
    }

    var inSeconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
