import Contract
import ServiceKit
import Services
import Testing

@Suite("What the OpenAPI document says of headers")
struct DescriptionTests {
    private func traits(_ operation: OperationCase) throws -> OperationTraits {
        EvoVoiceBackend.traits(of: try #require(EvoVoice.registry.operation(named: operation.name)))
    }

    @Test("an operation takes If-Match if the document says so, and no other does; an answer has an ETag if it says so")
    func headers() async throws {
        try await World.open { world in
            for operation in OperationCase.all {
                // Some operations set a limit that others would meet.
                try await world.patch("/accounts/\(world.alpha)", #"{"maxPhoneNumbers":0}"#).expectOK()
                let traits = try traits(operation)
                var answer = try await world.send(try await operation.request(world).with("If-Match", #""stale""#), as: .administrator)
                #expect((answer.status == 412) == traits.isConditional, "\(operation.name): \(answer.status) \(answer.text)")
                if traits.isConditional { answer = try await world.send(try await operation.request(world), as: .administrator) }
                #expect(answer.status == operation.success, "\(operation.name): \(answer.text)")
                #expect((answer["ETag"] != nil) == traits.hasTag, "\(operation.name): \(answer.text)")
            }
        }
    }
}
