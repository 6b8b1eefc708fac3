import ServiceKit

extension ServiceKit.Operation {
    /// Values that each list of a request may have that asks for something: all of them become part of one statement.
    static var maxListed: Int { 1000 }

    /// - Throws: 400 naming a list of a request that asks for something, if it has more than ``maxListed`` values.
    func checkLists() throws(ServiceError) {
        guard Self.operation.method == "GET" else { return }
        for (index, member) in Self.schema.allMembers.enumerated() {
            guard case .list = member.type, case .list(let values) = memberValue(index), values.count > Self.maxListed else { continue }
            let message = "'\(member.wireName)' has \(values.count) values; at most \(Self.maxListed) can be asked for at once"
            throw .invalid(member.wireName, message, code: .outOfRange)
        }
    }
}
