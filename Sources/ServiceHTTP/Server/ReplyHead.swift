import NIOCore

/// Writes the head of an answer.
struct ReplyHead {
    var status: Int
    var headers: [Header]
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
        buffer.writeString("HTTP/1.1 ")
        buffer.writeString(Self.statusLines[status] ?? "\(status) Status")
        buffer.writeString("\r\nDate: ")
        buffer.writeString(date)
        for header in headers {
            buffer.writeString("\r\n")
            write(header.name, to: &buffer)
            buffer.writeString(": ")
            write(header.value, to: &buffer)
        }
        switch length {
        case .none: break
        case .bytes(let count):
            buffer.writeString("\r\nContent-Length: ")
            buffer.writeString(String(count))
        case .chunked: buffer.writeString("\r\nTransfer-Encoding: chunked")
        }
        if !keepsAlive {
            buffer.writeString("\r\nConnection: close")
        } else if isHTTP10 {
            buffer.writeString("\r\nConnection: keep-alive")
        }
        buffer.writeString("\r\n\r\n")
    }

    /// Control characters would end the header, and let whoever chose the text add others.
    private func write(_ text: String, to buffer: inout ByteBuffer) {
        if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            buffer.writeBytes(text.utf8.filter { $0 >= 0x20 && $0 != 0x7F })
        } else {
            buffer.writeString(text)
        }
    }

    private static let statusLines: [Int: String] = [
        200: "200 OK", 201: "201 Created", 202: "202 Accepted", 204: "204 No Content",
        301: "301 Moved Permanently", 302: "302 Found", 303: "303 See Other", 304: "304 Not Modified",
        307: "307 Temporary Redirect", 308: "308 Permanent Redirect",
        400: "400 Bad Request", 401: "401 Unauthorized", 403: "403 Forbidden", 404: "404 Not Found", 405: "405 Method Not Allowed",
        406: "406 Not Acceptable", 408: "408 Request Timeout", 409: "409 Conflict", 410: "410 Gone",
        412: "412 Precondition Failed", 413: "413 Content Too Large", 414: "414 URI Too Long", 415: "415 Unsupported Media Type",
        422: "422 Unprocessable Content", 429: "429 Too Many Requests", 431: "431 Request Header Fields Too Large",
        500: "500 Internal Server Error", 501: "501 Not Implemented", 502: "502 Bad Gateway", 503: "503 Service Unavailable",
        504: "504 Gateway Timeout",
    ]
}
