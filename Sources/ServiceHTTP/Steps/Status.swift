import NIOCore
import ServiceKit

extension RequestPath {
    /// `/health`, `/ready` and `/metrics`.
    func status(_ path: StatusPath, _ info: RequestInfo) async throws(Failure) -> EncodedAnswer {
        switch path {
        case .health:
            return .status(200, "ok")
        case .ready:
            if stopping.isSet { return .status(503, "stopping") }
            return await backend.isReady() ? .status(200, "ready") : .status(503, "not ready")
        case .metrics:
            guard maySeeMetrics(info) else {
                throw Failure(ServiceError(.forbidden, "Metrics are for this machine, or for who has the key"))
            }
            return EncodedAnswer(status: 200, contentType: Metrics.contentType, body: .bytes(ByteBuffer(string: metrics.text)))
        }
    }

    /// What comes through a proxy on this machine does not count as coming from this machine.
    private func maySeeMetrics(_ info: RequestInfo) -> Bool {
        if let key = settings.metricsKey {
            let given: String? = if case .bearer(let token)? = info.authorization { token } else { info.query.value("key") }
            if let given, given.isEqualInConstantTime(to: key) { return true }
        }
        let isForwarded = ["X-Forwarded-For", "Forwarded", "X-Real-IP"].contains { info.header($0) != nil }
        return !isForwarded && info.isFromLoopback
    }
}

extension EncodedAnswer {
    fileprivate static func status(_ status: Int, _ word: String) -> EncodedAnswer {
        let json = JSONWriter.encode(WireValue.map([WireValue.Entry("status", .text(word))]))
        return EncodedAnswer(status: status, contentType: Format.json.contentTypeHeader, body: .bytes(ByteBuffer(bytes: json)))
    }
}

extension String {
    /// Takes the same time wherever the first difference is.
    func isEqualInConstantTime(to other: String) -> Bool {
        let (own, other) = (Array(utf8), Array(other.utf8))
        var difference: UInt8 = own.count == other.count ? 0 : 1
        for (index, byte) in own.enumerated() {
            difference |= byte ^ (other.isEmpty ? 0 : other[index % other.count])
        }
        return difference == 0
    }
}
