public import Contract
import ServiceKit

extension EntityReader {
    /// - Throws: 400 if `name` is missing or longer than 200 bytes.
    func checkName(_ name: String?, _ field: String = "name") throws(ServiceError) {
        guard let name, !name.isEmpty else { throw .missing(field) }
        try checkLength(name, field)
    }

    /// - Throws: 400 if a text is longer than so many bytes.
    func checkLength(_ text: String?, _ field: String, atMost limit: Int = 200) throws(ServiceError) {
        guard let text, text.utf8.count > limit else { return }
        throw .invalid(field, "'\(field)' is longer than \(limit) bytes", code: .outOfRange)
    }

    /// Tags as they are stored with an entity, with what the account's settings say of them. One that is gone is left out.
    func tags(_ stored: [Tag], of accountId: String?) throws -> [Tag] {
        if stored.isEmpty { return [] }
        let known = try settings(of: accountId ?? "").tags
        return stored.compactMap { tag in known.first { $0.id == tag.id } }
    }

    /// - Parameter old: the tags there were, which are not checked again.
    /// - Throws: 400 naming a tag that the account does not have.
    func checkTags(_ tags: [Tag], replacing old: [Tag]?, of accountId: String?) throws {
        let kept = Set((old ?? []).map(\.id))
        if tags.allSatisfy({ kept.contains($0.id) }) { return }
        let known = kept.union(try settings(of: accountId ?? "").tags.map(\.id))
        for (index, tag) in tags.enumerated() where !known.contains(tag.id) {
            throw ServiceError.invalid("tagIds.\(index)", "The account has no tag with the id '\((tag.id ?? "").prefix(100))'")
        }
    }
}

extension [Tag] {
    /// Tags of which nothing but the ids is known: as a request names them, and as they are stored with an entity. Name
    /// and color stand in the account's settings.
    public init(ids: [String]) {
        self = ids.map { id in
            Tag { $0.id = id }
        }
    }

    var idsOnly: [Tag] { [Tag](ids: compactMap(\.id)) }
}
