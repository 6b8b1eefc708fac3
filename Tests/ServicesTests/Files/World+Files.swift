import Contract
import Foundation
import ServiceKit
import Testing

extension World {
    /// A file of an account, Alpha unless another is named.
    func file(
        _ name: String = "alpha.txt",
        _ text: String = "alpha text",
        in account: String? = nil,
        customer: String? = nil,
        as person: Person = .administrator
    ) async throws -> FileInfo {
        var target = "/files?accountId=\(account ?? alpha)&fileName=\(name)"
        if let customer { target += "&customerId=\(customer)" }
        return try await send(.upload(target, Array(text.utf8)), as: person).value(FileInfo.self)
    }

    /// The bytes of a file, as a client gets them from its `uri`.
    func content(of file: FileInfo, as person: Person = .administrator, _ headers: [(String, String)] = []) async throws -> TestAnswer {
        let uri = try #require(file.uri)
        #expect(uri.hasPrefix("http://voice.test/files/"))
        var request = TestRequest.get(String(uri.dropFirst("http://voice.test".count)))
        for (name, value) in headers { request = request.with(name, value) }
        return try await send(request, as: person)
    }

    /// How many copies of bytes the folder holds.
    func copies() -> Int {
        let all = FileManager.default.enumerator(atPath: files + "/content")?.allObjects as? [String]
        return (all ?? []).filter { $0.split(separator: "/").count == 3 }.count
    }

    /// How many files have arrived and not been kept.
    func arriving() -> Int {
        ((try? FileManager.default.contentsOfDirectory(atPath: files + "/incoming")) ?? []).count
    }
}

extension TestRequest {
    static func upload(_ target: String, _ bytes: [UInt8], type: String = "text/plain", verb: String = "POST") -> TestRequest {
        var request = TestRequest(verb: verb, target: target, headers: [("Content-Type", type)])
        request.bytes = bytes
        return request
    }

    /// A multipart form with fields and one file.
    static func form(
        _ target: String,
        _ fields: [(String, String)] = [],
        file: [UInt8]? = nil,
        name: String = "a.txt",
        type: String = "text/plain",
        verb: String = "POST"
    ) -> TestRequest {
        var body: [UInt8] = []
        for (field, value) in fields {
            body += Array("--cut\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8)
        }
        if let file {
            let head = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: \(type)\r\n\r\n"
            body += Array(head.utf8) + file + Array("\r\n".utf8)
        }
        return upload(target, body + Array("--cut--\r\n".utf8), type: "multipart/form-data; boundary=cut", verb: verb)
    }
}
