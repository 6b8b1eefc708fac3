import NIOCore
import ServiceKit

extension EncodedAnswer.Body {
    func reply(isHead: Bool) -> Reply.Body {
        switch self {
        case .none: .none
        case .bytes(let bytes): isHead ? .headersOnly(length: bytes.readableBytes) : .bytes(bytes)
        case .stream(let produce): isHead ? .headersOnly(length: nil) : .stream(produce)
        case .content(let length, let produce): isHead ? .headersOnly(length: length) : .content(length: length, produce)
        }
    }
}

extension EncodedAnswer {
    init(_ page: BuiltInAnswer) {
        switch page {
        case .content(_, 304, let headers):
            self.init(status: 304, headers: headers)
        case .content(let content, let status, let headers):
            self.init(status: status, contentType: content.contentType, headers: headers, body: .bytes(ByteBuffer(bytes: content.bytes)))
        case .redirect(let place):
            self.init(status: 302, headers: [Header("Location", place)], body: .bytes(ByteBuffer()))
        }
    }
}
