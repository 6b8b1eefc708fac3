/// Makes a struct a class of the contract.
///
/// The doc comment of the struct and of each member is what metadata pages and generated clients show.
/// Every member needs a type and, unless it is optional, a default.
///
/// ```swift
/// @DTO(in: .sessions, extends: EntityInfo.self)
/// public struct SessionInfo {
///     /// The state of the session
///     public var dialState: SessionDialState = .none
/// }
/// ```
///
/// A struct that says it is a ``NamedMap`` becomes a map with a name.
///
/// - Parameters:
///   - namespace: where clients in namespaced languages put the class.
///   - name: the name of the class, if the struct needs another one.
///   - base: the class it extends; its members come after the own ones on the wire.
///   - implements: marker interfaces, `IGet` and the like.
///   - dataContract: see ``ObjectSchema/isDataContract``.
@attached(member, names: named(init), named(base))
@attached(
    extension,
    conformances: DataType,
    DerivedType,
    GenericDataType,
    names: named(Base),
    named(schema),
    named(openSchema),
    named(argument),
    named(bindMember),
    named(memberValue),
    named(writeMembers)
)
public macro DTO<Base>(
    in namespace: Namespace,
    name: String? = nil,
    extends base: Base.Type = Void.self,
    implements: [String] = [],
    dataContract: Bool = false
) = #externalMacro(module: "ServiceKitMacros", type: "DTOMacro")

/// Makes a struct a request: a class of the contract with routes, access and an answer.
///
/// ```swift
/// /// One session
/// @Operation(in: .sessions, .get("/sessions/{sessionId}"), access: .authenticated, returns: SessionInfo.self, tag: "sessions")
/// public struct GetSession {
///     public var sessionId: String?
/// }
/// ```
@attached(member, names: named(init), named(base))
@attached(
    extension,
    conformances: DataType,
    DerivedType,
    Operation,
    names: named(Base),
    named(schema),
    named(bindMember),
    named(memberValue),
    named(writeMembers),
    named(operation),
    named(Response)
)
public macro Operation<Base, Response>(
    in namespace: Namespace,
    _ routes: Route...,
    access: Access,
    returns: Response.Type,
    tag: String,
    extends base: Base.Type = Void.self,
    implements: [String] = []
) = #externalMacro(module: "ServiceKitMacros", type: "DTOMacro")

/// Makes an enumeration of strings one of the contract. The raw values are what travels.
///
/// ```swift
/// @WireEnum(in: .sessions)
/// public enum SessionDialState: String {
///     case none = "None"
///     case active = "Active"
/// }
/// ```
@attached(extension, conformances: WireEnum, names: named(schema))
public macro WireEnum(in namespace: Namespace) = #externalMacro(module: "ServiceKitMacros", type: "WireEnumMacro")

/// Says what a member's declaration alone cannot: a declared name other than the property's with a capital first
/// letter, that a request without it is refused, or which numbers make sense.
@attached(peer)
public macro Member(_ name: String? = nil, required: Bool = false, range: ClosedRange<Int>? = nil) =
    #externalMacro(module: "ServiceKitMacros", type: "AnnotationMacro")
