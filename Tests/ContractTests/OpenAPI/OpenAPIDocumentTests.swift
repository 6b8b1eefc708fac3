import Contract
import Foundation
import ServiceKit
import Testing

@Suite("The OpenAPI document")
struct OpenAPIDocumentTests {
    @Test("a small service is described as recorded")
    func golden() throws {
        let registry = ServiceRegistry(
            name: "Small",
            operations: [ListAISessions.self, PatchSession.self, Authenticate.self, DeleteSessions.self]
        )
        let document = try OpenAPIFixture(registry) { name in
            OperationTraits(
                isImplemented: name != "DeleteSessions",
                isRepeatable: name != "Authenticate",
                hasTag: name == "PatchSession",
                isConditional: name == "PatchSession"
            )
        }
        let text = try JSONSerialization.data(
            withJSONObject: document.root,
            options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        )
        try GoldenFile("openapi/small.json").expect(String(decoding: text, as: UTF8.self) + "\n")
    }

    @Test("every operation is described, each appearance under a name of its own")
    func everyOperation() throws {
        let ids = try OpenAPIFixture().operations.compactMap { $0.object["operationId"] as? String }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.range(of: "^[A-Za-z0-9_]+$", options: .regularExpression) != nil })
        for operation in EvoVoice.registry.operations { #expect(ids.contains(operation.schema.name)) }
    }

    @Test("every reference leads somewhere, and every schema is referred to")
    func references() throws {
        let document = try OpenAPIFixture()
        for reference in document.references { #expect(document.value(reference) != nil, "nothing is at \(reference)") }
        let schemas = try #require(document.value("#/components/schemas") as? [String: Any])
        let unused = schemas.keys.filter { !document.references.contains("#/components/schemas/\($0)") }
        #expect(unused.isEmpty)
    }

    @Test("routes appear under their verbs, those for all verbs under GET and POST, operations without under their name")
    func routes() throws {
        let paths = try OpenAPIFixture().paths
        #expect(paths["/sessions"].map { Set($0.keys) }?.isSuperset(of: ["get", "delete"]) == true)
        #expect(paths["/flows/start"].map { Set($0.keys) } == ["get", "post"])
        #expect(paths["/flows/start"]?["post"]?["operationId"] as? String == "StartFlow_2")
        #expect(paths["/api/ListLogEntries"]?["post"]?["operationId"] as? String == "ListLogEntries")
        #expect(paths["/customers/{customerId}/test-schedule"] != nil && paths["/endpoints/{endpointId}/test-schedule"] != nil)
    }

    @Test("each variable of a path is a required parameter, and no other is in the path")
    func pathParameters() throws {
        for (path, verb, object) in try OpenAPIFixture().operations {
            let parameters = object["parameters"] as? [[String: Any]] ?? []
            let inPath = parameters.filter { $0["in"] as? String == "path" }
            let variables = path.matches(of: /\{([^}]+)\}/).map { String($0.1) }
            #expect(inPath.compactMap { $0["name"] as? String } == variables, "\(verb) \(path)")
            #expect(inPath.allSatisfy { $0["required"] as? Bool == true })
            let names = parameters.map { "\($0["in"] ?? "") \($0["name"] ?? "")" }
            #expect(Set(names).count == names.count, "\(verb) \(path)")
        }
    }

    @Test("list requests say how they page, and lists are joined with commas")
    func listParameters() throws {
        let operation = try #require(try OpenAPIFixture().paths["/sessions"]?["get"])
        let parameters = try #require(operation["parameters"] as? [[String: Any]])
        let named = { (name: String) in parameters.first { $0["name"] as? String == name } }
        let page = try #require(named("page")?["schema"] as? [String: Any])
        #expect(page["minimum"] as? Int == 0 && page["format"] as? String == "int32")
        let count = try #require(named("countPerPage")?["schema"] as? [String: Any])
        #expect(count["minimum"] as? Int == 0 && count["maximum"] as? Int == 1000)
        let accounts = try #require(named("accountIds"))
        #expect(accounts["style"] as? String == "form" && accounts["explode"] as? Bool == false)
        #expect((named("sortOrder")?["schema"] as? [String: Any])?["default"] as? String == "Ascend")
        #expect(named("from")?["description"] as? String == "Filter by the from  (this is a contains search)")
    }

    @Test("answers require what is always written, and allow nothing else than the class has")
    func answerSchemas() throws {
        let document = try OpenAPIFixture()
        let list = try #require(document.schema("ListResponseOfSessionInfo"))
        #expect(list["required"] as? [String] == ["items", "totalCount", "totalPages", "hasMorePages"])
        #expect(list["additionalProperties"] as? Bool == false)
        let session = try #require(document.schema("SessionInfo"))
        let required = try #require(session["required"] as? [String])
        #expect(required.contains("dialState") && required.contains("ended"))
        #expect(!required.contains("accountId") && !required.contains("id"))
        #expect(document.schema("SortOrders")?["enum"] as? [String] == ["Ascend", "Descend"])
    }

    @Test("requests require only what is declared so")
    func requestSchemas() throws {
        let body = try #require(try OpenAPIFixture().schema("NewAISessionBody"))
        #expect(body["required"] == nil)
        #expect(body["additionalProperties"] == nil)
        #expect((body["properties"] as? [String: Any]).map { Set($0.keys) } == ["accountId", "purpose"])
    }

    @Test("sample values fit their schemas' members")
    func examples() throws {
        let document = try OpenAPIFixture()
        let operation = try #require(document.paths["/ai/sessions"]?["post"])
        let content = ((operation["requestBody"] as? [String: Any])?["content"] as? [String: [String: Any]])?["application/json"]
        #expect(content?["example"] as? [String: String] == ["accountId": "String", "purpose": "String"])
    }

    @Test("an operation without implementation says so and answers 501, the others do neither")
    func notImplemented() throws {
        let operations = try OpenAPIFixture { OperationTraits(isImplemented: $0 != "SyncIntegration") }.operations
        let marked = operations.filter { $0.object["x-implemented"] as? Bool == false }
        #expect(marked.map { $0.object["operationId"] as? String } == ["SyncIntegration"])
        let answering = operations.filter { ($0.object["responses"] as? [String: Any])?["501"] != nil }
        #expect(answering.map(\.path) == marked.map(\.path))
    }

    @Test("open operations need no credentials, the others any of four kinds; roles are named")
    func security() throws {
        let document = try OpenAPIFixture()
        #expect((document.root["security"] as? [[String: Any]])?.count == 4)
        #expect((document.paths["/auth/status"]?["get"]?["security"] as? [Any])?.isEmpty == true)
        #expect(document.paths["/sessions"]?["get"]?["security"] == nil)
        #expect(document.paths["/ai/sessions"]?["get"]?["x-any-role"] as? [String] == ["SystemAdministrator"])
    }

    @Test("every operation tells its errors in the common form")
    func errors() throws {
        let document = try OpenAPIFixture()
        for (path, verb, object) in document.operations {
            let responses = try #require(object["responses"] as? [String: [String: Any]])
            #expect(responses["default"]?["$ref"] as? String == "#/components/responses/Error", "\(verb) \(path)")
            #expect(responses["500"] != nil && responses["503"] != nil && responses["401"] != nil)
            #expect(responses["200"] != nil || responses["204"] != nil)
            if object["requestBody"] != nil { #expect(responses["413"] != nil && responses["400"] != nil) }
        }
    }

    @Test("a change on a condition takes If-Match and answers 409 and 412; what has a tag says so; a POST takes its key")
    func conditions() throws {
        let document = try OpenAPIFixture { name in
            OperationTraits(
                isRepeatable: true,
                hasTag: name.hasSuffix("Session"),
                isConditional: ["PatchSession", "DeleteFlow"].contains(name)
            )
        }
        func parameters(_ operation: [String: Any]) -> [String] {
            (operation["parameters"] as? [[String: Any]] ?? []).compactMap { $0["$ref"] as? String }.map {
                String($0.split(separator: "/").last ?? "")
            }
        }
        let patch = try #require(document.paths["/sessions/{sessionId}"]?["patch"])
        let delete = try #require(document.paths["/flows/{flowId}"]?["delete"])
        let post = try #require(document.paths["/customers"]?["post"])
        let get = try #require(document.paths["/sessions/{sessionId}"]?["get"])
        #expect(parameters(patch) == ["IfMatch"] && parameters(delete) == ["IfMatch"])
        #expect(parameters(post) == ["IdempotencyKey"] && parameters(get).isEmpty)
        for operation in [patch, delete] {
            let statuses = try #require(operation["responses"] as? [String: Any])
            #expect(statuses["412"] != nil && statuses["409"] != nil)
        }
        #expect((post["responses"] as? [String: Any])?["412"] == nil)
        func headers(_ operation: [String: Any]) -> [String] {
            let success = (operation["responses"] as? [String: [String: Any]])?["200"]
            return (success?["headers"] as? [String: Any])?.keys.sorted() ?? []
        }
        #expect(headers(patch) == ["ETag"] && headers(get) == ["ETag"])
        #expect(headers(post) == ["Idempotency-Replayed"])
    }

    @Test("what takes a file says that it is a part of a form or the whole body, and where its members go")
    func uploads() throws {
        let document = try OpenAPIFixture { name in
            switch name {
            case "NewFile": OperationTraits(upload: .everyBody, needsUpload: true)
            case "PatchFile": OperationTraits(upload: .otherBodies)
            default: OperationTraits()
            }
        }
        func body(_ path: String, _ verb: String) throws -> (required: Bool?, content: [String: [String: Any]], parameters: [String]) {
            let operation = try #require(document.paths[path]?[verb])
            let body = try #require(operation["requestBody"] as? [String: Any])
            let parameters = (operation["parameters"] as? [[String: Any]] ?? []).filter { $0["in"] as? String == "query" }
            return (
                body["required"] as? Bool, body["content"] as? [String: [String: Any]] ?? [:],
                parameters.compactMap { $0["name"] as? String }
            )
        }
        let new = try body("/files", "post")
        #expect(Set(new.content.keys) == ["multipart/form-data", "application/octet-stream"] && new.required == true)
        #expect(new.parameters == ["fileName", "accountId", "customerId"])
        let form = try #require(new.content["multipart/form-data"]?["schema"] as? [String: Any])
        #expect(form["required"] as? [String] == ["file"])
        let properties = try #require(form["properties"] as? [String: [String: Any]])
        #expect(Set(properties.keys) == ["file", "fileName", "accountId", "customerId"])
        #expect(properties["file"]?["format"] as? String == "binary")
        let patch = try body("/files/{fileId}", "patch")
        #expect(
            Set(patch.content.keys) == ["application/json", "multipart/form-data", "application/octet-stream"] && patch.required == nil
        )
        #expect(patch.parameters.isEmpty)
    }

    @Test("a path that is no operation is described beside them, open also to who has not signed in if it says so")
    func endpoints() throws {
        let endpoint = EndpointDescription(
            "Bytes",
            "GET",
            "/files/{id}/content",
            "The bytes",
            tag: "files",
            isOpen: true,
            parameters: [.init("id", in: .path, "Which")],
            answers: [.init(200, "All of them", contentType: "*/*", headers: [("ETag", "Their state")]), .init(304, "Nothing new")],
            errors: [404, 416]
        )
        let operation = try #require(try OpenAPIFixture(endpoints: [endpoint]).paths["/files/{id}/content"]?["get"])
        let answers = try #require(operation["responses"] as? [String: [String: Any]])
        #expect(Set(answers.keys) == ["200", "304", "401", "404", "416", "500", "503", "default"])
        let content = try #require(answers["200"]?["content"] as? [String: [String: [String: Any]]])
        #expect(content["*/*"]?["schema"]?["format"] as? String == "binary")
        #expect((operation["security"] as? [[String: Any]])?.first?.isEmpty == true)
    }

    @Test("is valid by openapi-spec-validator", .enabled(if: Validator.isInstalled, "no Python with openapi-spec-validator"))
    func valid() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "openapi-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        let endpoint = EndpointDescription(
            "Bytes",
            "GET",
            "/files/{id}/content",
            "The bytes",
            tag: "files",
            parameters: [.init("id", in: .path, "Which")],
            answers: [.init(206, "Some of them", contentType: "*/*")],
            errors: [416]
        )
        let document = try OpenAPIFixture(endpoints: [endpoint]) { name in
            OperationTraits(
                isImplemented: name.hasPrefix("List"),
                upload: name.hasSuffix("File") ? (name == "PatchFile" ? .otherBodies : .everyBody) : nil,
                needsUpload: name == "NewFile",
                isRepeatable: true,
                hasTag: name.hasPrefix("Get"),
                isConditional: name.hasPrefix("Patch")
            )
        }
        try Data(document.bytes).write(to: file)
        let (status, output) = try Validator.run(["-m", "openapi_spec_validator", file.path])
        #expect(status == 0, "\(output)")
    }
}

/// The Python with the checkers: what `EVOVOICE_TEST_PYTHON` names, else the one on the path.
enum Validator {
    static let isInstalled = (try? run(["-c", "import openapi_spec_validator"]).status) == 0

    static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [ProcessInfo.processInfo.environment["EVOVOICE_TEST_PYTHON"] ?? "python3"] + arguments
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
