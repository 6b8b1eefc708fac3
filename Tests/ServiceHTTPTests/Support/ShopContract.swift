public import ServiceKit

extension Namespace {
    static let shop: Namespace = "Shop.Api"
}

@WireEnum(in: .shop)
public enum Sizes: String {
    case small = "Small"
    case large = "Large"
}

@DTO(in: .shop)
public struct Part {
    public var name: String?
    public var qty: Int = 0
}

@DTO(in: .shop)
public struct Thing {
    public var id: String?
    public var name: String?
    public var price: Double = 0
    public var size: Sizes = .small
    public var tags: [String] = []
}

/// A page of things
@DTO(in: .shop)
public struct ListOf<T: WireType> {
    public var items: [T] = []
    public var totalCount: Int = 0
    public var totalPages: Int = 0
    public var hasMorePages: Bool = false
}

/// All things
@Operation(in: .shop, .get("/things"), access: .everyone, returns: ListOf<Thing>.self, tag: "things")
public struct ListThings {
    public var ids: [String] = []
    public var name: String?
    public var max: Int = 0
    public var size: Sizes = .small
    public var deep: Bool = false
    public var all: Bool = false
}

/// One thing
@Operation(in: .shop, .get("/things/{Id}"), access: .everyone, returns: Thing.self, tag: "things")
public struct GetThing {
    public var id: String?
}

/// Echoes what was bound
@Operation(in: .shop, .post("/echo"), .put("/echo/{Id}"), .any("/echo-any"), access: .everyone, returns: EchoResponse.self, tag: "tests")
public struct Echo {
    public var id: String?
    public var text: String?
    public var number: Int = 0
    public var flag: Bool = false
    public var size: Sizes = .small
    public var tags: [String] = []
    public var part: Part?
    public var parts: [Part] = []
}

@DTO(in: .shop)
public struct EchoResponse {
    public var request: Echo?
    public var given: [String] = []
    public var files: [String] = []
    public var verb: String?
    public var caller: String?
    public var plus: String?
}

@Operation(in: .shop, .get("/files/{Path*}"), access: .everyone, returns: EchoPath.self, tag: "tests")
public struct GetFile {
    public var path: String?
}

@DTO(in: .shop)
public struct EchoPath {
    public var route: String?
    public var path: String?
}

@Operation(in: .shop, .get("/files/special/{Name}"), access: .everyone, returns: EchoPath.self, tag: "tests")
public struct GetSpecialFile {
    public var name: String?
}

@Operation(in: .shop, .get("/files/special/readme"), access: .everyone, returns: EchoPath.self, tag: "tests")
public struct GetReadme {}

@Operation(in: .shop, .get("/me"), access: .authenticated, returns: EchoPath.self, tag: "auth")
public struct WhoAmI {}

@Operation(in: .shop, .delete("/things/{Id}"), access: .anyRole(["Manager", "Owner"]), returns: NoContent.self, tag: "things")
public struct DeleteThing {
    @Member(required: true) public var id: String?
}

@Operation(in: .shop, .post("/fail"), access: .everyone, returns: EchoPath.self, tag: "tests")
public struct Fail {
    public var how: String?
    public var name: String?
}

@Operation(in: .shop, .post("/required"), access: .everyone, returns: NoContent.self, tag: "tests")
public struct NeedsMuch {
    @Member(required: true) public var name: String?
    @Member(required: true) public var tags: [String] = []
    public var other: String?
}

@Operation(in: .shop, .get("/later"), access: .authenticated, returns: Thing.self, tag: "tests")
public struct NotYet {}

@Operation(in: .shop, .get("/slow"), access: .everyone, returns: EchoPath.self, tag: "tests")
public struct Slow {}

@Operation(in: .shop, .get("/picture"), access: .everyone, returns: RawContent.self, tag: "tests")
public struct GetPicture {}

@Operation(in: .shop, .post("/sign-in"), access: .everyone, returns: EchoPath.self, tag: "auth")
public struct SignIn {
    public var userName: String?
    public var password: String?
}
