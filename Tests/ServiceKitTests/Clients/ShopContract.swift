import OrderedCollections
import ServiceKit

extension Namespace {
    fileprivate static let shop: Namespace = "Shop.Api"
    fileprivate static let stock: Namespace = "Shop.Api.Stock"
}

/// A small service with one of everything that client code must cope with.
let shop = ServiceRegistry(
    name: "Shop",
    operations: [FindItems.self, PutItem.self, DropItem.self, Search.self, ReadLabel.self, ListNames.self]
)

@WireEnum(in: .shop)
enum Paint: String {
    case none = "None"
    case red = "Red"
    case notSoRed = "NotSoRed"
}

@DTO(in: .shop)
struct Record {
    /// Who it is
    var id: String?
}

@DTO(in: .shop, implements: ["IGet"])
struct Query<T: WireType> {
    var page: Int = 0
}

@DTO(in: .shop)
struct Page<T: WireType> {
    /// The "items"
    var items: [T] = []
    var total: Int = 0
}

/// A thing to sell; *costs* $5 */ or more """ ?>
@DTO(in: .stock, extends: Record.self)
struct Item {
    var colour: Paint = .none
    /// A name that languages keep for themselves
    var `default`: String?
    var from: String?
    var type: String?
    @Member("IsBYOA") var isBYOA: Bool = false
    var price: Double = 0
    var count: Int?
    var added: DateTime = .minimum
    var parts: [Piece] = []
    var labels: OrderedDictionary<String, String> = [:]
    var picture: Bytes?
    var anything: WireValue?
}

/// A part, of which there may be parts
@DTO(in: .stock)
struct Piece {
    var name: String?
    var whole: String?
    var parts: [Piece] = []
}

@Operation(in: .stock, .get("/items"), access: .everyone, returns: Page<Item>.self, tag: "stock", extends: Query<Item>.self)
struct FindItems {
    var colours: [Paint] = []
}

@Operation(in: .stock, .put("/items/{Id}"), .post("/items"), access: .everyone, returns: Item.self, tag: "stock")
struct PutItem {
    @Member(required: true) var id: String?
    var item: Item?
}

/// Throws an item away
@Operation(in: .stock, .delete("/items/{Id}"), access: .everyone, returns: NoContent.self, tag: "stock", implements: ["IDelete"])
struct DropItem {
    var id: String?
}

@Operation(in: .shop, .any("/search"), access: .everyone, returns: WireValue.self, tag: "search")
struct Search {
    var text: String?
}

@Operation(in: .shop, .get("/label"), access: .everyone, returns: RawContent.self, tag: "search")
struct ReadLabel {}

@Operation(in: .shop, access: .everyone, returns: [String].self, tag: "lists")
struct ListNames {}
