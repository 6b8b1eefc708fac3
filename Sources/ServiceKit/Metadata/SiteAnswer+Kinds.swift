import Crypto

extension SiteAnswer {
    /// A page. Nothing in it may run or load but what the server itself serves.
    static func page(_ html: String, status: Int = 200) -> SiteAnswer {
        var answer = SiteAnswer(status: status, contentType: "text/html; charset=utf-8", body: Array(html.utf8))
        answer.headers = [
            Header("Content-Security-Policy", contentSecurityPolicy),
            Header("Referrer-Policy", "same-origin"),
        ]
        return status == 200 ? answer.tagged(caching: "no-cache") : answer
    }

    static let contentSecurityPolicy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "connect-src 'self'",
        "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    static func json(_ value: WireValue) -> SiteAnswer {
        json(bytes: JSONWriter.encode(value))
    }

    static func json(bytes: [UInt8]) -> SiteAnswer {
        SiteAnswer(contentType: "application/json; charset=utf-8", body: bytes).tagged(caching: "no-cache")
    }

    /// A file that pages link to with the version of its bytes, so that it may be kept for long.
    static func asset(_ text: String, contentType: String) -> SiteAnswer {
        SiteAnswer(contentType: contentType, body: Array(text.utf8)).tagged(caching: "public, max-age=86400")
    }

    static func redirect(to location: String) -> SiteAnswer {
        SiteAnswer(status: 302, contentType: "text/plain; charset=utf-8", location: location)
    }

    /// Adds the tag of the bytes, so that a client need not fetch them twice.
    func tagged(caching: String) -> SiteAnswer {
        var answer = self
        answer.headers += [Header("ETag", "\"\(Self.digest(of: body))\""), Header("Cache-Control", caching)]
        return answer
    }

    /// Sixteen hex digits that change when the bytes do.
    static func digest(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).prefix(8).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
