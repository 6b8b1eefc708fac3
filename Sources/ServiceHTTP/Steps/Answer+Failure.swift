import NIOCore
import OrderedCollections
import ServiceKit

extension Exchange {
    /// The one way errors leave by (`wire.md` §5): the error's body in the format that was asked for.
    func answer(_ failure: Failure, challenge: String) -> EncodedAnswer {
        let error = failure.error
        let format = format ?? info.chooseFormat(for: nil, segments)
        var answer = EncodedAnswer(status: error.code.status, contentType: format.contentType, headers: failure.headers)
        if answer.status == 401 { answer.headers.append(Header("WWW-Authenticate", challenge)) }
        if let seconds = error.retryAfter { answer.headers.append(Header("Retry-After", String(seconds))) }
        if !error.allowedVerbs.isEmpty { answer.headers.append(Header("Allow", error.allowedVerbs.joined(separator: ", "))) }
        if isUnknownPath, format.format == .html {
            answer.contentType = "text/plain"
            answer.body = .bytes(ByteBuffer(string: "404"))
            return answer
        }
        // A script that is loaded for its call runs only if the status is 200.
        if format.callback != nil, !failure.isFromOperation { answer.status = 200 }
        answer.body = .bytes(ByteBuffer(bytes: body(failure, format)))
        return answer
    }

    private func body(_ failure: Failure, _ format: ChosenFormat) -> [UInt8] {
        let body = ErrorResponse {
            var status = failure.error.responseStatus
            if let index = failure.batchIndex { status.meta = ["AutoBatchIndex": String(index)] }
            $0.responseStatus = status
        }
        if let callback = format.callback { return JSONP.wrap(JSONWriter.encode(body), callback: callback) }
        if format.format == .html { return HTMLSnapshot.page(operation: record.operation ?? "Error", response: body.wireValue, date: .now) }
        return format.format.encode(body)
    }
}
