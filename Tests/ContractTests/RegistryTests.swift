import Contract
import ServiceKit
import Testing

@Suite("The registry of the contract")
struct RegistryTests {
    private let operations = EvoVoice.registry.operations

    @Test("no two operations, classes or enumerations have the same name, in any case")
    func namesAreUnique() {
        let types = DeclaredTypes(EvoVoice.registry)
        let names = operations.map { $0.schema.name } + types.classes.map { $0.schema.name } + types.enumerations.map { $0.schema.name }
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
    }

    @Test("no member hides another one, not even one of a base")
    func membersAreUnique() {
        for declared in Declared.all {
            let schema = declared.type.schema
            let names = schema.allMembers.map { $0.wireName.lowercased() }
            #expect(Set(names).count == names.count, "\(schema.name)")
        }
    }

    @Test("every variable of a route is a member of the request")
    func routeVariablesAreMembers() {
        for operation in operations {
            for variable in operation.operation.routes.flatMap(\.variables) {
                #expect(operation.schema.index(ofMember: variable) != nil, "\(variable) of \(operation.schema.name)")
            }
        }
    }

    @Test("no two operations answer the same verb on the same path")
    func routesAreUnique() {
        var owners: [String: String] = [:]
        for operation in operations {
            for route in operation.operation.routes {
                let shape = route.path.lowercased().replacing(/\{[^}]*\}/, with: "{}")
                for verb in route.verbs ?? ["GET", "POST", "PUT", "PATCH", "DELETE"] {
                    let owner = owners.updateValue(operation.schema.name, forKey: "\(verb) \(shape)")
                    #expect(owner == nil, "\(verb) \(route.path): \(operation.schema.name)")
                }
            }
        }
    }

    @Test("the first operation that answers a list is the list of accounts, which the pages show for all")
    func firstList() {
        let first = operations.first { $0.operation.response?.objectSchema?.name == "ListResponse" }
        #expect(first?.schema.name == "ListAccounts")
    }

    @Test("the page of an operation of the library shows its request and answer, but no status of errors")
    func libraryPage() {
        let page = PageTypes(of: Authenticate.self, in: EvoVoice.registry).definitions
        #expect(page.map { $0.name } == ["Authenticate", "AuthenticateResponse"])
    }

    @Test("only signing in and the hooks of the outside world are open to everyone")
    func openOperations() {
        let open = operations.filter { $0.operation.access == .everyone }.map { $0.schema.name }
        #expect(
            open == [
                "Authenticate", "GetAuthStatus", "CogitoWebhookRequest", "LiveAnswerCallback", "NewOutgoingSessionCallback", "StartFlow",
                "NewFlowMessage", "SendEndpointMessage", "NotUsedRequest",
            ]
        )
    }

    @Test("roles are known ones")
    func rolesAreKnown() {
        for operation in operations {
            guard case .anyRole(let roles) = operation.operation.access else { continue }
            #expect(!roles.isEmpty && roles.allSatisfy { Role(rawValue: $0) != nil }, "\(operation.schema.name)")
        }
    }

    @Test("members of a base's base are reached like own ones")
    func deepMembers() {
        var session = AISessionDetail { $0.purpose = "Tidy up" }
        session.id = "1"
        #expect(session.base.base.id == "1")
        #expect(session.memberValue(AISessionDetail.schema.allMembers.count - 5) == .text("1"))
    }
}
