public import Contract
import Domain
import ServiceKit

extension EntityChange {
    /// A new flow that is like another. Where that one runs itself, the copy runs itself.
    ///
    /// - Throws: 404 if there is no such flow in the scope; 412 if the actor asked for another state.
    public func copyFlow(_ id: String) throws -> FlowInfo {
        var flow = try EntityRepository<FlowInfo>.find(id, scope, connection).entity
        try actor.precondition?.check(EntityTag.of(flow))
        let copyId = newID()
        flow.base = EntityInfo { $0.id = copyId }
        flow.mapReferences { $0.target == .flow && $0.id == id ? copyId : nil }
        let names = Set(try reader.titles(of: .flow, in: flow.accountId ?? "").values)
        flow.name = Self.copyName(of: flow.name ?? "", besides: names)
        return try add(flow, action: "CopyFlow")
    }

    /// `Reception (copy)`, `Reception (copy 2)`: one that nobody has, and not longer than a name may be.
    static func copyName(of name: String, besides names: Set<String>) -> String {
        var number = 1
        while true {
            let suffix = number == 1 ? " (copy)" : " (copy \(number))"
            var start = name[...]
            while start.utf8.count + suffix.utf8.count > 200 { start = start.dropLast() }
            let copy = String(start) + suffix
            if !names.contains(copy) { return copy }
            number += 1
        }
    }
}
