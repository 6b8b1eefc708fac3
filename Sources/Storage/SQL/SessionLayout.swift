/// How a database lays out its sessions. All parts of statements are over `session s`.
protocol SessionLayout: Sendable {
    /// The table `session s`, to be read by an index where the database lets that be said.
    func table(by index: String) -> SQL

    /// All sessions of an account, or of every account if it is `nil`, in whatever order they are read fastest: the table
    /// `session s` and the condition that goes with it.
    func rows(ofAccount number: Int64?) -> (table: SQL, condition: SQL?)

    /// What a member sorts by, as ``SQLDialect/sortKey(document:member:)`` says, and the table it is in, with ` JOIN` before
    /// it.
    ///
    /// - Returns: `nil` if it has to be taken from the document.
    func sortKey(_ member: String) -> (join: SQL, key: SQL)?

    /// Whether the indexes by customer, endpoint and parent begin with the account, which has to be known then.
    var needsAccount: Bool { get }

    /// The accounts that have sessions of any of these customers, endpoints or parents, in ascending order; maybe others,
    /// which have had some. Asked only if it is needed.
    func accounts(ofAny owners: [String], _ connection: any SQLConnection) throws -> [Int64]

    /// What `session s` meets if it is the session whose row id and date of creation another table has as `rid` and
    /// `created`.
    func isSession(in alias: String) -> SQL

    /// Sessions with certain ids: tables with `session s` among them, and the condition they meet.
    func find(_ ids: [String]) -> (tables: SQL, condition: SQL)

    /// What follows the tables so that ``document`` can be selected; nothing if it can be anyway.
    var joiningDocument: SQL { get }

    /// The same where sessions without a document are looked for.
    var joiningDocumentIfAny: SQL { get }

    /// The document of `session s`.
    var document: SQL { get }

    /// The texts of the log, if they are kept beside the document.
    var logText: SQL { get }

    /// Hands on the document of each session that is still there, in the order of `places`.
    func documents(at places: [SessionPlace], _ connection: any SQLConnection, _ row: (any SQLRow) throws -> Void) throws

    /// Row ids for new sessions of accounts, in their order, that no other session has or gets.
    func newRids(for accounts: [Int64], _ connection: any SQLConnection) throws -> [Int64]

    func insert(_ sessions: [SessionRow], _ connection: any SQLConnection) throws

    /// Replaces what a session holds. Id, account, date of creation and the state of the archive stay.
    func update(_ record: SessionRecord, at place: SessionPlace, _ connection: any SQLConnection) throws

    /// Moves a session to the archive.
    ///
    /// - Returns: whether it was there, live and ended.
    func archive(at place: SessionPlace, _ connection: any SQLConnection) throws -> Bool

    func delete(at place: SessionPlace, _ connection: any SQLConnection) throws
}

/// A session that is to be stored.
struct SessionRow: Sendable {
    var rid: Int64
    var record: SessionRecord
    var parent: String?
    var isArchived: Bool

    var accountNumber: Int64 { rid >> 40 }
}

extension SessionLayout {
    func rows(ofAccount number: Int64?) -> (table: SQL, condition: SQL?) {
        ("session s", number.map { "s.account_no = \($0)" })
    }

    var needsAccount: Bool { false }

    func accounts(ofAny owners: [String], _ connection: any SQLConnection) throws -> [Int64] { [] }
}

/// Where a session is stored.
struct SessionPlace: Sendable, Hashable {
    /// The number of its account in the upper 23 bits, a number of the session in the lower 40.
    var rid: Int64
    /// Milliseconds since 1970.
    var created: Int64

    var accountNumber: Int64 { rid >> 40 }
}
