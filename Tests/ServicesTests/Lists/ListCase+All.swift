import Contract
import Domain
import ServiceKit
import Storage

extension ListCase {
    static let all = [
        customers, endpoints, flows, portalFlows, flowRevisions, messages, notifications, callHistory, log, files,
        portalFiles, addresses, aiSessions,
    ]
}

extension World {
    /// Stores entities in parts, each of another moment.
    func add<E: Entity>(many: [E]) async throws -> [String] {
        var ids: [String] = []
        for start in stride(from: 0, to: many.count, by: 1000) {
            clock.advance(seconds: 60)
            let part = Array(many[start..<min(start + 1000, many.count)])
            ids += try await store.entities(E.self, in: .all).add(part, by: Self.actor).compactMap(\.base.id)
        }
        return ids
    }

    /// The account of a row: every fortieth is Beta's.
    func account(ofRow number: Int) -> String { number % 40 == 0 ? beta : alpha }

    /// Names in both cases, some of them the same.
    static func name(ofRow number: Int) -> String {
        "\(["Äpfel", "äpfel", "Birne", "kirsche"][number % 4]) \(number * 7919 % 3000)"
    }

    /// The two tags that rows of both accounts have.
    static func tags(ofRow number: Int) -> [Contract.Tag] {
        number % 55 == 0 ? [Contract.Tag](ids: ["t1", "t2"]) : number % 11 == 0 ? [Contract.Tag](ids: ["t1"]) : []
    }

    static let tags = ["t1", "t2"].map { id in
        Contract.Tag { tag in
            (tag.id, tag.name) = (id, "Tag " + id)
        }
    }
}

extension ListFilter {
    /// By the account.
    static func account(_ member: String, _ id: String) -> ListFilter {
        ListFilter(member, query: "\(member)=\(id)") { $0.text("accountId") == id }
    }

    static func tags(_ ids: String...) -> ListFilter {
        ListFilter("tagIds", query: "tagIds=\(ids.joined(separator: ","))") { Set(ids).isSubset(of: $0.texts("tags.id")) }
    }

    /// By customers and all that stand below them.
    static func customers(_ member: String, _ id: String) -> ListFilter {
        ListFilter(member, query: "\(member)=\(id)") { $0.texts("customerBreadcrumb.id").contains(id) }
    }
}
