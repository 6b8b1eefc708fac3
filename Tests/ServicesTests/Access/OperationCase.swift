import Contract
import ServiceKit
import Testing

/// A valid call of an operation, and what it does for whom.
struct OperationCase: Sendable, CustomTestStringConvertible {
    /// The name of the operation.
    let name: String
    /// What everyone gets who has a role that the operation asks for.
    let success: Int
    /// What a user of another tenant gets, who has such a role.
    let foreign: Foreign
    /// The request. Made anew for each caller, with something of account Alpha that the call may use up.
    let request: @Sendable (World) async throws -> TestRequest

    enum Foreign: Sendable {
        /// Refused with this status.
        case refused(Int)
        /// The same as everyone, with nothing of Alpha in it; `mentions` stands in it.
        case ownData(mentions: String)
    }

    init(
        _ operation: any Operation.Type,
        success: Int = 200,
        foreign: Foreign,
        _ request: @escaping @Sendable (World) async throws -> TestRequest
    ) {
        name = operation.schema.name
        self.success = success
        self.foreign = foreign
        self.request = request
    }

    var testDescription: String { name }
    var access: Access? { EvoVoice.registry.operation(named: name)?.operation.access }
}
