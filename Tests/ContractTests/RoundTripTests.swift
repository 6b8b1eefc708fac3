import Contract
import ServiceKit
import Testing

@Suite("Requests and classes in JSON")
struct RoundTripTests {
    @Test("with every member set, are read and written without loss, in wire order", arguments: Declared.all)
    func everyMember(declared: Declared) throws {
        try expectRoundTrip(declared.type)
    }

    @Test("with nothing set, are written and read again as they are", arguments: Declared.all)
    func nothing(declared: Declared) throws {
        try expectSameJSON(declared.type.init())
    }

    private func expectRoundTrip<T: DataType>(_ type: T.Type) throws {
        var filler = Filler()
        let filled = filler.object(type)
        let written = JSONWriter.encode(try T(wire: filled))
        #expect(try JSONReader.parse(written) == filled)
    }

    private func expectSameJSON<T: DataType>(_ value: T) throws {
        let written = JSONWriter.encode(value)
        let again = JSONWriter.encode(try T(wire: JSONReader.parse(written)))
        #expect(again == written)
    }
}

/// A request or class, shown by its name.
struct Declared: CustomTestStringConvertible, Sendable {
    var type: any DataType.Type

    var testDescription: String { type.schema.name }

    static var all: [Declared] {
        let requests = EvoVoice.registry.operations.map { Declared(type: $0) }
        return requests + DeclaredTypes(EvoVoice.registry).classes.map { Declared(type: $0) }
    }
}

/// Makes objects as a JSON reader would hand them over, every member set to something that is not its default.
private struct Filler {
    private var count = 0
    /// The classes being made, to end recursion.
    private var open: Set<String> = []

    mutating func object(_ type: any DataType.Type) -> WireValue {
        let schema = type.schema
        open.insert(schema.name)
        defer { open.remove(schema.name) }
        if let value = schema.mapValue {
            return .map(self.value(value).map { [WireValue.Entry("A key", $0)] } ?? [])
        }
        var entries: [WireValue.Entry] = []
        for member in schema.allMembers {
            if let value = value(member.type) { entries.append(WireValue.Entry(member.wireName, value)) }
        }
        return .map(entries)
    }

    /// - Returns: `nil` for a class that is being made already.
    private mutating func value(_ type: TypeRef) -> WireValue? {
        count += 1
        switch type {
        case .nullable(let inner): return value(inner)
        case .list(let element): return .list(value(element).map { [$0] } ?? [])
        case .map(let value): return .map(self.value(value).map { [WireValue.Entry("A key", $0)] } ?? [])
        case .object(let type): return open.contains(type.schema.name) ? nil : object(type)
        case .enumeration(let type): return .text(type.schema.members.last?.name ?? "")
        case .scalar(let scalar): return self.scalar(scalar)
        case .parameter: return nil
        }
    }

    private func scalar(_ scalar: Scalar) -> WireValue? {
        switch scalar {
        case .string: .text("Text \(count): \"quoted\", {[é]}\n")
        case .bool: .bool(true)
        case .int: .integer(Int64(count))
        case .long: .integer(Int64.max)
        case .double, .decimal: Decimal("\(count).25").map(WireValue.decimal)
        case .dateTime: .text("2024-03-05T06:07:08.090Z")
        case .timeSpan: .text("PT1H2M3.5S")
        case .guid: .text("0123456789abcdef0123456789abcdef")
        case .bytes: .text("AAEC/w==")
        case .object: .map([WireValue.Entry("Anything", .list([.null, .bool(true)]))])
        case .stream: nil
        }
    }
}
