/// What can be a member of a DTO: it knows its type on the wire and how to read and write itself.
public protocol WireType: Sendable {
    static var typeRef: TypeRef { get }

    /// Reads a value that arrived in any format.
    ///
    /// - Throws: ``BindingError`` if `wire` holds no such value.
    init(wire: WireValue) throws(BindingError)

    /// The value as a tree, from which every format but JSON is written.
    var wireValue: WireValue { get }

    /// Writes the value as JSON (`wire.md` §3.1).
    func writeJSON(to out: inout JSONWriter)
}

/// A class of the contract: what ``DTO(in:name:extends:implements:dataContract:)`` makes of a struct.
///
/// Members are numbered in wire order: the type's own first, then those of its base.
public protocol DataType: WireType {
    init()
    static var schema: ObjectSchema { get }

    /// Sets the member with this number from a value that arrived in any format.
    mutating func bindMember(_ index: Int, _ value: WireValue) throws(BindingError)

    /// The member with this number, as a tree.
    func memberValue(_ index: Int) -> WireValue

    /// Writes all members, without the braces around them.
    func writeMembers(to out: inout JSONWriter)
}

/// A class that extends another one. Members of the base are reached as if they were the type's own.
@dynamicMemberLookup
public protocol DerivedType: DataType {
    associatedtype Base: DataType
    var base: Base { get set }
}

extension DerivedType {
    public subscript<Value>(dynamicMember member: WritableKeyPath<Base, Value>) -> Value {
        get { base[keyPath: member] }
        set { base[keyPath: member] = newValue }
    }
}

/// A class with a type parameter.
public protocol GenericDataType: DataType {
    /// The schema with the parameter left open, as in `ListResponse<T>`.
    static var openSchema: ObjectSchema { get }
    /// What stands for the parameter in this type.
    static var argument: TypeRef { get }
}

/// A named set of values. Travels as the name of the member; the first member is the default.
public protocol WireEnum: WireType, CaseIterable, RawRepresentable, Equatable where RawValue == String {
    static var schema: EnumSchema { get }
}

/// A request, named by its type, with the answer it gives.
public protocol Operation: DataType {
    associatedtype Response: Sendable
    static var operation: OperationSchema { get }
}

extension DataType {
    public static var typeRef: TypeRef { .object(Self.self) }

    /// A value with its members set by `build`.
    ///
    /// ```swift
    /// let line = SessionLogInfo { $0.message = "Ringing" }
    /// ```
    public init(_ build: (inout Self) throws -> Void) rethrows {
        self.init()
        try build(&self)
    }
}
