import CLibPQ
import Foundation

/// A PostgreSQL database of a test's own, on the server that `EVOVOICE_TEST_DATABASE` names. Goes away with the test.
///
/// Without the variable, tests keep their data in folders.
public final class TestDatabase: Sendable {
    /// The URL of a database of the server; its user may make databases.
    public static let server = ProcessInfo.processInfo.environment["EVOVOICE_TEST_DATABASE"].flatMap { $0.isEmpty ? nil : $0 }

    public static var isUsed: Bool { server != nil }

    /// The URL of a pooler before the server, which gives each transaction another connection: what is tested works through
    /// it if there is one.
    private static let pooler = ProcessInfo.processInfo.environment["EVOVOICE_TEST_POOLER"].flatMap { $0.isEmpty ? nil : $0 }

    public static var isPooled: Bool { pooler != nil }

    public let url: String
    /// The URL past the pooler, if there is one.
    public let direct: String
    private let name: String

    /// A new database; `nil` if tests keep their data in folders.
    ///
    /// - Parameter template: prepares a database that this and all further ones of the process are copies of; `nil` gives
    ///   an empty one.
    public convenience init?(template: ((_ url: String) throws -> Void)? = nil) throws {
        guard let server = Self.server else { return nil }
        try self.init(on: server, template: try template.map { try Self.template(on: server, $0) })
    }

    private init(on server: String, template: String?) throws {
        name = "evovoice_test_\(UUID().uuidString.prefix(18).lowercased().replacing("-", with: ""))"
        url = Self.url(of: name, on: Self.pooler ?? server)
        direct = Self.url(of: name, on: server)
        try Self.run("CREATE DATABASE \(name) TEMPLATE \(template ?? "template0")", on: server)
    }

    deinit {
        if let server = Self.server { try? Self.run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)", on: server) }
    }

    /// Runs a statement in this database.
    public func run(_ statement: String) throws {
        try Self.run(statement, on: direct)
    }

    // MARK: Template

    private static let lock = NSLock()
    // Read and written under the lock.
    nonisolated(unsafe) private static var templateName: String?

    private static func template(on server: String, _ prepare: (String) throws -> Void) throws -> String {
        try lock.withLock {
            if let templateName { return templateName }
            let name = "evovoice_template_\(ProcessInfo.processInfo.processIdentifier)"
            try run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)", on: server)
            try run("CREATE DATABASE \(name) TEMPLATE template0", on: server)
            try prepare(url(of: name, on: server))
            templateName = name
            atexit { TestDatabase.removeTemplate() }
            return name
        }
    }

    private static func removeTemplate() {
        if let templateName, let server { try? run("DROP DATABASE IF EXISTS \(templateName) WITH (FORCE)", on: server) }
    }

    // MARK: Server

    public struct Failure: Error, CustomStringConvertible {
        public var description: String
    }

    /// The URL of another database of a server.
    private static func url(of name: String, on server: String) -> String {
        let parts = server.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let slash = parts[0].lastIndex(of: "/") else { return server }
        return parts[0][...slash] + name + (parts.count > 1 ? "?" + parts[1] : "")
    }

    private static func run(_ statement: String, on url: String) throws {
        let connection = PQconnectdb(url)
        defer { PQfinish(connection) }
        guard PQstatus(connection) == CONNECTION_OK else { throw Failure(description: String(cString: PQerrorMessage(connection))) }
        let result = PQexec(connection, statement)
        defer { PQclear(result) }
        guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result)) else {
            throw Failure(description: String(cString: PQerrorMessage(connection)))
        }
    }
}
