import Mustache

/// The templates of the pages, parsed once. They are strings in the code, so that the binary needs no files beside it.
struct Templates {
    private let library: MustacheLibrary

    /// - Throws: if a template is malformed, which the tests rule out.
    init() throws {
        var library = MustacheLibrary()
        try library.register(Self.page, named: "page")
        try library.register(Self.index, named: "index")
        try library.register(Self.operation, named: "operation")
        try library.register(Self.tables, named: "tables")
        try library.register(Self.trial, named: "trial")
        try library.register(Self.problem, named: "problem")
        self.library = library
    }

    func render(_ page: IndexPage) -> String { render(page, with: "index") }
    func render(_ page: OperationPage) -> String { render(page, with: "operation") }
    func render(_ page: ProblemPage) -> String { render(page, with: "problem") }

    private func render(_ page: Any, with name: String) -> String {
        library.render(page, withTemplate: name) ?? ""
    }
}
