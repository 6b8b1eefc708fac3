import Testing

@testable import ServiceHTTP

@Suite("What a request carries")
struct RequestInfoTests {
    @Test(
        "cookies are read leniently",
        arguments: [
            ("a=1; b=2", "a=1 b=2"),
            ("a=1;b=2", "a=1 b=2"),
            ("a=\"1\"", "a=1"),
            ("a=b=c", "a=b=c"),
            ("a=", "a="),
            ("21 Nov 2046 05:03:50 GMT=null; a=1", "a=1"),
            ("=x; ; a; b=2", "b=2"),
            ("a=x y, z", "a=x y, z"),
            ("a=1\u{7}; b=2", "b=2"),
            ("", ""),
        ]
    )
    func cookies(header: String, expected: String) {
        let cookies = Cookies([header])
        #expect(cookies.names.map { "\($0)=\(cookies[$0] ?? "?")" }.joined(separator: " ") == expected)
    }

    @Test("of two cookies with one name the first counts")
    func repeatedCookie() {
        #expect(Cookies(["a=1; a=2", "a=3"])["a"] == "1")
        #expect(Cookies(["a=1"])["A"] == nil)
    }

    @Test(
        "credentials are taken apart",
        arguments: [
            ("Basic YW5uOnA6dw==", Authorization.basic(user: "ann", password: "p:w")),
            ("basic   YW5uOg==", .basic(user: "ann", password: "")),
            ("Bearer abc.def", .bearer("abc.def")),
            ("BEARER x", .bearer("x")),
            ("Bearer", .other(scheme: "Bearer")),
            ("Basic YW5u", .other(scheme: "Basic")),
            ("Basic !!!", .other(scheme: "Basic")),
            ("Basic /w==", .other(scheme: "Basic")),
            ("Digest a=b", .other(scheme: "Digest")),
            ("", .other(scheme: "")),
        ]
    )
    func authorization(header: String, expected: Authorization) {
        #expect(Authorization(header) == expected)
    }

    @Test("a cookie is written as clients know it")
    func setCookie() {
        let cookie = SetCookie("ss-pid", "AbC_-1", expires: 2_426_388_397, isSecure: true)
        #expect(cookie.text == "ss-pid=AbC_-1; expires=Wed, 21 Nov 2046 04:46:37 GMT; path=/; secure; samesite=lax; httponly")
        #expect(
            SetCookie.removing("ss-id", isSecure: false).text
                == "ss-id=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/; samesite=lax; httponly"
        )
    }

    @Test("what would end a cookie is dropped from it")
    func cookieInjection() {
        let cookie = SetCookie("a", "x; domain=evil\r\nSet-Cookie: b=c", path: "/;x", isSecure: false, sameSite: nil, isHTTPOnly: false)
        #expect(cookie.text == "a=xdomain=evilSet-Cookie:b=c; path=/x")
    }

    @Test(
        "dates are written as HTTP has them",
        arguments: [
            (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
            (-5, "Thu, 01 Jan 1970 00:00:00 GMT"), (.max, "Fri, 31 Dec 9999 23:59:59 GMT"),
        ] as [(Int64, String)]
    )
    func dates(seconds: Int64, text: String) {
        #expect(HTTPDate.text(seconds) == text)
    }

    @Test("a query is found in any case, with or without its plus signs")
    func query() {
        let query = QueryString("a=1&A=2&b=+1%2B+&c")
        #expect(query.value("a") == "1,2")
        #expect(query.value("B") == " 1+ ")
        #expect(query.valueKeepingPlus("b") == "+1++")
        #expect(query.value("c") == "")
        #expect(query.value("d") == nil)
        #expect(QueryString("a=%").fault != nil)
        #expect(QueryString("a=%").value("a") == nil)
    }
}
