public import Contract
public import ServiceKit

/// Something that an account owns and that is kept as a document: a customer, an endpoint, a flow.
///
/// A conformance says what is particular to a kind: how it is found, what it refers to, which rules it keeps. Storing,
/// listing, references, uniqueness, the log of changes and events are the same for all: ``EntityRepository``.
public protocol Entity: DerivedType, Versioned where Base == EntityInfo {
    static var kind: EntityKind { get }

    /// Whose it is. Never changes.
    var accountId: String? { get }

    /// The customer it belongs to; for a customer, the one above. Must be a customer of the same account.
    var ownerCustomerId: String? { get }

    /// What people call it: its name, its number.
    var title: String { get }

    /// Sets what follows from its other members, such as how many of something there are. Called before it is checked.
    mutating func settle()

    /// How it is found and what it refers to. Called in the transaction that stores it.
    func index(_ reader: EntityReader) throws -> EntityIndex

    /// The rules it keeps, checked in the transaction that stores it.
    ///
    /// - Parameter old: what it replaces; `nil` if it is new.
    /// - Throws: ``ServiceKit/ServiceError`` naming the field.
    func check(replacing old: Self?, _ reader: EntityReader) throws

    /// Stores what belongs to it beside it, such as the states it had. Called in the transaction that has stored it.
    ///
    /// - Parameters:
    ///   - members: the wire names of those that differ from what it replaces; none if it is new.
    ///   - action: the operation that changes it.
    func stored(members: [String], action: String, _ change: EntityChange) throws

    /// Changes what goes with it elsewhere. Called in the transaction that has changed it.
    func replaced(_ old: Self, _ change: EntityChange) throws

    /// Deletes what ``stored(members:action:_:)`` has stored. Called in the transaction that has deleted it.
    func deleted(_ change: EntityChange) throws

    /// Puts in what ``Versioned/removeDerived()`` takes out: the names of its account and customer.
    mutating func derive(_ reader: EntityReader) throws

    /// Takes out what lists leave out unless they are asked for it, such as the graph of a flow.
    mutating func removeDetail()
}

extension Entity {
    public var ownerCustomerId: String? { nil }
    public mutating func settle() {}
    public func check(replacing old: Self?, _ reader: EntityReader) throws {}
    public func stored(members: [String], action: String, _ change: EntityChange) throws {}
    public func replaced(_ old: Self, _ change: EntityChange) throws {}
    public func deleted(_ change: EntityChange) throws {}
    public mutating func removeDerived() {}
    public mutating func derive(_ reader: EntityReader) throws {}
    public mutating func removeDetail() {}
}
