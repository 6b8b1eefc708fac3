import Foundation
import ServiceKit
import Services
import Testing

@Suite("Pages of docs that are made from the code")
struct DocumentPageTests {
    @Test("docs/coverage.md lists every operation and whether it is implemented")
    func coverage() throws {
        try DocumentPage("coverage.md").expect(EvoVoiceBackend.coveragePage)
    }

    @Test("docs/errors.md lists every error code")
    func errors() throws {
        try DocumentPage("errors.md").expect(ErrorCode.page)
    }

    @Test("docs/settings.md is the table of all settings")
    func settings() throws {
        try DocumentPage("settings.md").expect(Settings.page)
    }
}
