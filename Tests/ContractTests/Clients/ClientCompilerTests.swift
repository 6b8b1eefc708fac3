import Contract
import Foundation
import ServiceKit
import Testing

/// The code of the whole contract, given to each language's own compiler, against stubs where the client library is not to be
/// had (`ClientStubs`). A compiler that is not installed skips its test.
@Suite("Client code of the whole contract compiles")
struct ClientCompilerTests {
    @Test("as Swift", .enabled(if: Tool.isThere("swiftc"), "install Swift"))
    func swift() async throws {
        try await check("swift") { stubs in
            """
            swiftc -parse-as-library -emit-module -module-name ServiceStack \(stubs)/ServiceStack.swift -emit-module-path ServiceStack.swiftmodule
            swiftc -typecheck -I . dtos.swift
            """
        }
    }

    @Test("as C#", .enabled(if: Tool.isThere("mcs"), "install the Debian package mono-mcs"))
    func csharp() async throws {
        try await check("csharp") { "mcs -target:library -warnaserror -nowarn:0108 -out:dtos.dll \($0)/ServiceStack.cs dtos.cs" }
    }

    @Test("as TypeScript, and its answers are typed", .enabled(if: Tool.isThere("tsc"), "install the Debian package node-typescript"))
    func typescript() async throws {
        let declarations = try #require(ClientLanguage.named("typescript.d")).wholeContract
        try await check("typescript", also: ["declarations.d.ts": declarations]) { stubs in
            "cp \(stubs)/check.ts . && tsc --noEmit --target ES2020 --strict --strictPropertyInitialization false check.ts declarations.d.ts"
        }
    }

    @Test("as a JavaScript module, and works", .enabled(if: Tool.isThere("node"), "install the Debian package nodejs"))
    func mjs() async throws {
        try await check("mjs", stubs: "javascript") { "node \($0)/check.mjs dtos.mjs" }
    }

    @Test("as CommonJS, and works", .enabled(if: Tool.isThere("node"), "install the Debian package nodejs"))
    func commonJS() async throws {
        try await check("js", stubs: "javascript") { "mv dtos.js dtos.cjs && node \($0)/check.mjs dtos.cjs" }
    }

    @Test("as Python, and works with the published client", .enabled(if: Tool.python != nil, "`make test` prepares the Python client"))
    func python() async throws {
        let python = try #require(Tool.python)
        try await check("python") { "\(python) \($0)/check.py dtos.py" }
    }

    @Test("as Java", .enabled(if: Tool.isThere("javac"), "install the Debian package default-jdk-headless"))
    func java() async throws {
        try await check("java") { "javac -Werror -proc:none -d out -sourcepath \($0) dtos.java" }
    }

    @Test(
        "as Kotlin",
        .enabled(if: Tool.isThere("kotlinc") && Tool.isThere("javac"), "install the Debian packages kotlin and default-jdk-headless")
    )
    func kotlin() async throws {
        try await check("kotlin", stubs: "java") { stubs in
            "javac -proc:none -d stubs $(find \(stubs) -name '*.java') && kotlinc -nowarn dtos.kt -cp stubs -d out"
        }
    }

    @Test("as PHP, and works", .enabled(if: Tool.isThere("php"), "install the Debian package php-cli"))
    func php() async throws {
        try await check("php") { "php \($0)/check.php dtos.php" }
    }

    @Test("as Go, formatted as Go wants it, and works", .enabled(if: Tool.isThere("go"), "install the Debian package golang-go"))
    func go() async throws {
        try await check("go") { stubs in
            """
            mkdir dtos && mv dtos.go dtos && cp \(stubs)/main.go . && printf 'module check\\n\\ngo 1.18\\n' > go.mod
            test -z "$(gofmt -d dtos | tee /dev/stderr)"
            GOFLAGS=-mod=mod GOCACHE="$PWD/cache" GOTOOLCHAIN=local go run .
            """
        }
    }

    @Test("as Rust", .enabled(if: Tool.isThere("rustc"), "install the Debian package rustc"))
    func rust() async throws {
        try await check("rust") { "\($0)/compile dtos.rs" }
    }

    @Test("as Ruby, and works", .enabled(if: Tool.isThere("ruby"), "install the Debian package ruby"))
    func ruby() async throws {
        try await check("ruby") { "ruby -w -I \($0) \($0)/check.rb ./dtos.rb" }
    }

    /// Writes the code of a language and runs `script`, given the folder of its stubs, until a line of it fails.
    private func check(
        _ key: String,
        stubs: String? = nil,
        also files: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation,
        script: (String) -> String
    ) async throws {
        let language = try #require(ClientLanguage.named(key), sourceLocation: sourceLocation)
        try await Workshop.run { workshop in
            try workshop.write(language.wholeContract, to: "dtos.\(language.fileExtension)")
            for (name, text) in files { try workshop.write(text, to: name) }
            let (status, output) = try await workshop.shell("set -eu\n" + script(workshop.stub(stubs ?? key)))
            #expect(status == 0, "\(output.prefix(4000))", sourceLocation: sourceLocation)
        }
    }
}
