import Contract
import ServiceKit
import Services
import Testing

@Suite("Who may call what")
struct AccessTests {
    @Test("every implemented operation has a case here, and only those")
    func complete() {
        let implemented = EvoVoice.registry.operations.map { $0.schema.name }.filter(EvoVoiceBackend.isImplemented)
        #expect(OperationCase.all.map(\.name).sorted() == implemented.sorted())
    }

    @Test("nobody, each role and another tenant get what the operation declares", arguments: OperationCase.all)
    func matrix(_ operation: OperationCase) async throws {
        let access = try #require(operation.access)
        try await World.open { world in
            for person in Person.allCases {
                let request = try await operation.request(world)
                let changes = try await world.changes()
                let answer = try await world.send(request, as: person)
                if !person.may(access) {
                    try expectRefusal(answer, person)
                } else if person.isForeign {
                    try expectForeign(answer, operation, world, person)
                } else {
                    #expect(answer.status == operation.success, "\(person): \(answer.text)")
                }
                guard answer.status >= 400 else { continue }
                #expect(try await world.changes() == changes, "\(person) was refused and yet something changed")
            }
        }
    }

    private func expectRefusal(_ answer: TestAnswer, _ person: Person) throws {
        let error = try answer.error
        if person == .nobody {
            #expect(answer.status == 401, "\(answer.text)")
            #expect(error.errorCode == ErrorCode.unauthorized.rawValue)
            #expect(answer["WWW-Authenticate"] != nil)
        } else {
            #expect(answer.status == 403, "\(person): \(answer.text)")
            #expect(error.errorCode == ErrorCode.forbidden.rawValue)
            #expect(error.message == "Invalid Role")
        }
    }

    private func expectForeign(_ answer: TestAnswer, _ operation: OperationCase, _ world: World, _ person: Person) throws {
        switch operation.foreign {
        case .refused(let status):
            #expect(answer.status == status, "\(person): \(answer.text)")
            #expect(!answer.text.lowercased().contains("alpha"), "\(person): \(answer.text)")
        case .ownData(let mentions):
            #expect(answer.status == operation.success, "\(person): \(answer.text)")
            #expect(answer.text.contains(mentions), "\(person): \(answer.text)")
            #expect(!answer.text.lowercased().contains("alpha"), "\(person): \(answer.text)")
            #expect(!answer.text.contains(world.alpha), "\(person): \(answer.text)")
        }
    }

    @Test("what is declared only answers 501 to who may call it, and keeps everyone else out all the same")
    func declaredOnly() async throws {
        let declared = EvoVoice.registry.operations.filter { !EvoVoiceBackend.isImplemented($0.schema.name) }
        try await World.open { world in
            let changes = try await world.changes()
            for operation in declared {
                for person in [Person.nobody, .administrator, .manager] {
                    let answer = try await world.send(.post("/json/reply/\(operation.schema.name)"), as: person)
                    let isAllowed = person.may(operation.operation.access)
                    let expected = isAllowed ? 501 : person == .nobody ? 401 : 403
                    #expect(answer.status == expected, "\(operation.schema.name) as \(person): \(answer.text)")
                    guard isAllowed else { continue }
                    #expect(try answer.error.errorCode == ErrorCode.notImplementedYet.rawValue)
                }
            }
            #expect(try await world.changes() == changes)
        }
    }
}
