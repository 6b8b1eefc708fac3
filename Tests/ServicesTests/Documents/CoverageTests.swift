import Contract
import Foundation
import ServiceKit
import Services
import Testing

@Suite("What is implemented")
struct CoverageTests {
    /// Areas of which everything has to be.
    private static let complete: Set = [
        "accounts", "addresses", "app", "auth", "contacts", "customers", "endpoints", "files", "flows", "messaging", "notifications",
        "phone-numbers", "portal", "push", "sys", "users",
    ]

    @Test("no operation of an area that is complete is only declared")
    func complete() {
        let operations = EvoVoice.registry.operations.filter { Self.complete.contains($0.operation.tag) }
        #expect(Set(operations.map { $0.operation.tag }) == Self.complete, "each of these areas is there")
        let declared = operations.map { $0.schema.name }.filter { !EvoVoiceBackend.isImplemented($0) }
        #expect(declared.isEmpty)
    }

    @Test("docs/coverage.md shows it so")
    func page() throws {
        let page = try String(contentsOf: DocumentPage("coverage.md").url, encoding: .utf8)
        for part in page.components(separatedBy: "\n## ").dropFirst() {
            let area = String(part.prefix { !$0.isNewline })
            let rows = part.split(separator: "\n").filter { $0.hasSuffix("implemented |") || $0.hasSuffix("declared |") }
            #expect(!rows.isEmpty, "\(area)")
            guard Self.complete.contains(area) else { continue }
            #expect(rows.allSatisfy { $0.hasSuffix("implemented |") }, "\(area)")
        }
    }
}
