import OrderedCollections
import ServiceKit

extension Namespace {
    static let acme: Namespace = "Acme.Api"
    static let acmeThings: Namespace = "Acme.Api.Things"
    static let acmeOther: Namespace = "Acme.Api.Other"
}

// The made-up types of the byte samples (`../shared/contract/samples/README.md`).

@WireEnum(in: .acme)
enum Colour: String {
    case red = "Red"
    case green = "Green"
    case darkBlue = "DarkBlue"
}

/// A set of members. The contract has no such type; the samples show how one would travel.
struct Caps: WireType, Equatable {
    var number = 0

    static var typeRef: TypeRef { .scalar(.int) }

    init(_ number: Int = 0) {
        self.number = number
    }

    init(wire: WireValue) throws(BindingError) {
        if case .text(let text) = wire, Int(text) == nil {
            number = ["Read": 1, "Write": 2, "Admin": 4].filter { text.contains($0.key) }.values.reduce(0, +)
        } else {
            number = try Int(wire: wire)
        }
    }

    var wireValue: WireValue {
        let names = [(1, "Read"), (2, "Write"), (4, "Admin")].filter { number & $0.0 != 0 }.map(\.1)
        return .enumeration(EnumValue(name: names.isEmpty ? "None" : names.joined(separator: " "), number: number, isFlags: true))
    }

    func writeJSON(to out: inout JSONWriter) {
        wireValue.writeJSON(to: &out)
    }
}

@DTO(in: .acme)
struct Entity: Equatable {
    var id: String?
    var dateCreated: String?
}

@DTO(in: .acme)
struct Part: Equatable {
    var name: String?
    var qty: Int = 0
    var price: Double = 0
    var colour: Colour = .red
}

@DTO(in: .acme, extends: Entity.self)
struct Widget: Equatable {
    var name: String?
    var empty: String?
    var missing: String?
    var active: Bool = false
    var maybeFlag: Bool?
    var count: Int = 0
    var maybeNone: Int?
    var maybeSome: Int?
    var big: Int64 = 0
    var ratio: Double = 0
    var money: Decimal = .zero
    var colour: Colour = .red
    var maybeColour: Colour?
    var caps: Caps = Caps()
    var when: DateTime = .minimum
    var day: DateTime = .minimum
    var maybeWhen: DateTime?
    var took: TimeSpan = TimeSpan()
    var key: GUID = .zero
    var tags: [String]?
    var noTags: [String]?
    var nullTags: [String]?
    var nums: [Int]?
    var data: OrderedDictionary<String, String?>?
    var noData: OrderedDictionary<String, String?>?
    var main: Part?
    var noPart: Part?
    var parts: [Part]?
    var blob: Bytes?
    @Member("IsBYOA") var isBYOA: Bool = false
    @Member("AILiveMinutes") var aiLiveMinutes: Double = 0
}

@DTO(in: .acme)
struct Small: Equatable {
    var id: String?
    var note: String?
    var n: Int = 0
    var ok: Bool = false
    var colour: Colour = .red
    var tags: [String]?
    var data: OrderedDictionary<String, String>?
    var main: Part?
}

@DTO(in: .acme)
struct ListResponse<T: WireType> {
    var items: [T] = []
    var totalCount: Int = 0
    var totalPages: Int = 0
    var hasMorePages: Bool = false
}

@DTO(in: .acme, dataContract: true)
struct SmallPage {
    var items: [Small] = []
    var totalCount: Int = 0
}

/// The `ListResponse` of `namespaces-list.xml`, which has fewer members.
struct ShortListResponse<T: WireType>: GenericDataType {
    var items: [T] = []
    var totalCount = 0

    static var schema: ObjectSchema {
        ObjectSchema.shared(Self.self) {
            ObjectSchema(
                name: "ListResponse",
                namespace: .acme,
                parameter: "T",
                members: [MemberSchema("Items", [T].typeRef), MemberSchema("TotalCount", Int.typeRef)]
            )
        }
    }

    static var openSchema: ObjectSchema { ShortListResponse<OpenParameter>.schema }
    static var argument: TypeRef { T.typeRef }

    mutating func bindMember(_ index: Int, _ value: WireValue) throws(BindingError) {
        if index == 0 { try value.bind(to: &items) } else { try value.bind(to: &totalCount) }
    }

    func memberValue(_ index: Int) -> WireValue {
        index == 0 ? items.wireValue : totalCount.wireValue
    }

    func writeMembers(to out: inout JSONWriter) {
        out.member(Self.schema.members[0], items)
        out.member(Self.schema.members[1], totalCount)
    }
}

@WireEnum(in: .acme)
enum Mode: String {
    case off = "Off"
    case on = "On"
}

@DTO(in: .acmeOther)
struct Place: Equatable {
    var city: String?
}

@DTO(in: .acmeThings)
struct Step: Equatable {
    var text: String?
}

@DTO(in: .acmeThings, extends: Entity.self)
struct Thing: Equatable {
    var name: String?
    var mode: Mode = .off
    var tags: [String]?
    var steps: [Step]?
    var data: OrderedDictionary<String, String>?
    var place: Place?
}

/// A type that holds itself, for what nesting does.
@DTO(in: .acme)
struct Tree: Equatable {
    var name: String?
    var children: [Tree] = []
}
