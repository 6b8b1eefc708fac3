import Testing

@testable import ServiceKit

@Suite("The cache of pages")
struct PageCacheTests {
    private func key(_ page: String) -> PageCache.Key { PageCache.Key(page: page, base: "") }

    private func answer(_ size: Int, status: Int = 200) -> SiteAnswer {
        SiteAnswer(status: status, contentType: "text/plain", body: Array(repeating: 0, count: size))
    }

    @Test("makes an answer once")
    func once() {
        let cache = PageCache()
        let first = cache.answer(key("a")) { answer(1) }
        let second = cache.answer(key("a")) { answer(2) }
        #expect(first.body.count == 1)
        #expect(second == first)
    }

    @Test("starts anew rather than grow over its limit")
    func limit() {
        let cache = PageCache(limit: 100)
        _ = cache.answer(key("a")) { answer(60) }
        _ = cache.answer(key("b")) { answer(60) }
        #expect(cache.answer(key("b")) { answer(1) }.body.count == 60)
        #expect(cache.answer(key("a")) { answer(1) }.body.count == 1)
    }

    @Test("does not keep what is larger than the whole, or no success")
    func notKept() {
        let cache = PageCache(limit: 100)
        _ = cache.answer(key("large")) { answer(101) }
        _ = cache.answer(key("problem")) { answer(1, status: 404) }
        #expect(cache.answer(key("large")) { answer(5) }.body.count == 5)
        #expect(cache.answer(key("problem")) { answer(5) }.body.count == 5)
    }
}
