import NIOHTTP1
import ServiceKit

extension HTTPLimits {
    /// What is too large about the head of a request.
    ///
    /// - Parameter hasLargeBody: whether others say how large its body may be.
    func check(_ head: HTTPRequestHead, hasLargeBody: Bool = false) -> ServiceError? {
        if head.uri.utf8.count > url { return urlTooLong }
        var size = 0
        for (name, value) in head.headers { size += name.utf8.count + value.utf8.count + 4 }
        if size > headers || head.headers.count > headerCount { return headersTooLarge }
        if hasLargeBody { return nil }
        if let length = head.headers.first(name: "Content-Length").flatMap({ Int($0) }), length > body { return bodyTooLarge }
        return nil
    }

    var urlTooLong: ServiceError {
        ServiceError(.uriTooLong, "The URL is longer than \(url) bytes")
    }

    var headersTooLarge: ServiceError {
        ServiceError(.headersTooLarge, "The headers are larger than \(headers) bytes or more than \(headerCount)")
    }

    var bodyTooLarge: ServiceError {
        ServiceError(.tooLarge, "The body is larger than \(body) bytes")
    }

    var deadlineExceeded: ServiceError {
        ServiceError(.unavailable, "The request took longer than the server waits for an answer", retryAfter: 5)
    }
}
