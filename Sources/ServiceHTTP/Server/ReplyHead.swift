import NIOCore

/// The head of an answer, as it is written.
struct ReplyHead {
    var reply: Reply
    var length: Length
    var keepsAlive: Bool
    /// Whether the client speaks HTTP/1.0, which does not keep connections unless told.
    var isHTTP10: Bool

    enum Length {
        /// There is no body, or it ends with the connection.
        case none
        case bytes(Int)
        case chunked
    }

    func write(to buffer: inout ByteBuffer, date: String) {
        buffer.writeString(Self.statusLines[reply.status] ?? "HTTP/1.1 \(reply.status) Status\r\nDate: ")
        buffer.writeString(date)
        buffer.writeString(reply.common.text)
        buffer.writeString(reply.own.text)
        buffer.writeString("\r\nX-Request-Id: ")
        buffer.writeString(reply.record.id)
        switch length {
        case .none: break
        case .bytes(let count): buffer.writeString("\r\nContent-Length: \(count)")
        case .chunked: buffer.writeString("\r\nTransfer-Encoding: chunked")
        }
        if !keepsAlive {
            buffer.writeString("\r\nConnection: close")
        } else if isHTTP10 {
            buffer.writeString("\r\nConnection: keep-alive")
        }
        buffer.writeString("\r\n\r\n")
    }

    /// Status lines, up to the value of the header that follows.
    private static let statusLines = reasons.reduce(into: [Int: String]()) { $0[$1.key] = "HTTP/1.1 \($1.key) \($1.value)\r\nDate: " }

    private static let reasons = [
        200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 206: "Partial Content",
        301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified", 307: "Temporary Redirect", 308: "Permanent Redirect",
        400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable",
        408: "Request Timeout", 409: "Conflict", 410: "Gone", 412: "Precondition Failed", 413: "Content Too Large", 414: "URI Too Long",
        415: "Unsupported Media Type", 416: "Range Not Satisfiable",
        422: "Unprocessable Content", 429: "Too Many Requests", 431: "Request Header Fields Too Large",
        500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout",
    ]
}
