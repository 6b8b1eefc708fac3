import Testing

/// What the comparison with `contract.json` sees, shown by changing the contract.
@Suite(
    "The comparison of declarations with contract.json",
    .enabled(if: ContractDocument.isAvailable, "contract.json is not at ../shared/contract")
)
struct FactsTests {
    /// Where the contract and a changed one differ.
    private func places(_ change: (inout ContractDocument) throws -> Void) throws -> [String] {
        let contract = try ContractDocument.load()
        var changed = contract
        try change(&changed)
        return Facts.differences(Facts(contract), Facts(changed)).map(\.place)
    }

    private func operation(_ change: @escaping (inout ContractDocument.Operation) throws -> Void) throws -> [String] {
        try places { contract in
            let index = try #require(contract.operations.firstIndex { $0.name == "NewFlowMessage" })
            try change(&contract.operations[index])
        }
    }

    private func type(_ change: @escaping (inout ContractDocument.Class) throws -> Void) throws -> [String] {
        try places { contract in
            let index = try #require(contract.types.firstIndex { $0.name == "DialingPermissionsInfo" })
            try change(&contract.types[index])
        }
    }

    @Test("nothing changed is no difference")
    func same() throws {
        #expect(try places { _ in }.isEmpty)
    }

    @Test("names of operations, types and enumerations")
    func names() throws {
        #expect(try places { $0.operations.removeAll { $0.name == "NewFlowMessage" } } == ["NewFlowMessage"])
        #expect(try operation { $0.name = "NewFlowMassage" } == ["NewFlowMassage", "NewFlowMessage"])
        #expect(try places { $0.types.removeAll { $0.name == "DialingPermissionsInfo" } } == ["DialingPermissionsInfo"])
        #expect(try places { $0.enums.removeAll { $0.name == "AgentStates" } } == ["AgentStates"])
    }

    @Test("routes, verbs, access, answers and areas of operations")
    func operations() throws {
        #expect(try operation { $0.routes[0].path = "/flow/message" } == ["NewFlowMessage.routes"])
        #expect(try operation { $0.routes[0].verb = "POST" } == ["NewFlowMessage.routes"])
        #expect(try operation { $0.routes = [] } == ["NewFlowMessage.routes"])
        #expect(try operation { $0.auth = .word("authenticated") } == ["NewFlowMessage.access"])
        #expect(try operation { $0.auth = .roles(["User"]) } == ["NewFlowMessage.access"])
        #expect(try operation { $0.returns = "void" } == ["NewFlowMessage.answer"])
        #expect(try operation { $0.inherits = "ListRequest<string>" } == ["NewFlowMessage.base"])
        #expect(try operation { $0.implements = "IGet" } == ["NewFlowMessage.interfaces"])
        #expect(try operation { $0.tag = "flows" } == ["NewFlowMessage.tag"])
    }

    @Test("names, types and order of the members of requests, and which have to be there")
    func requests() throws {
        #expect(try operation { $0.request[0].name = "endpoint" } == ["NewFlowMessage.members"])
        #expect(try operation { $0.request[0].type = "int" } == ["NewFlowMessage.members"])
        #expect(try operation { $0.request[0].required = true } == ["NewFlowMessage.members"])
        #expect(try operation { $0.request.swapAt(0, 1) } == ["NewFlowMessage.members"])
        #expect(try operation { $0.request.removeLast() } == ["NewFlowMessage.members"])
    }

    @Test("names, types, order and absence of the members of types, and where types stand")
    func types() throws {
        #expect(try type { $0.members[0].name = "code" } == ["DialingPermissionsInfo.members"])
        #expect(try type { $0.members[0].type = "int" } == ["DialingPermissionsInfo.members"])
        #expect(try type { $0.members[0].nullable.toggle() } == ["DialingPermissionsInfo.members"])
        #expect(try type { $0.members.swapAt(0, 1) } == ["DialingPermissionsInfo.members"])
        #expect(try type { $0.namespace = "Voice.Api" } == ["DialingPermissionsInfo.namespace"])
        #expect(try type { $0.inherits = "EntityInfo" } == ["DialingPermissionsInfo.base"])
    }

    @Test("values and order of enumerations, and where they stand")
    func enumerations() throws {
        func enumeration(_ change: (inout ContractDocument.Enumeration) -> Void) throws -> [String] {
            try places { contract in
                let index = try #require(contract.enums.firstIndex { $0.name == "AgentStates" })
                change(&contract.enums[index])
            }
        }
        #expect(try enumeration { $0.values[0] = "Known" } == ["AgentStates.values"])
        #expect(try enumeration { $0.values.swapAt(0, 1) } == ["AgentStates.values"])
        #expect(try enumeration { $0.values.append("New") } == ["AgentStates.values"])
        #expect(try enumeration { $0.namespace = "Voice.Api" } == ["AgentStates.namespace"])
    }
}
