import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension RunningServer {
    /// A file as the server describes it.
    struct File: Decodable {
        var id: String
        var uri: String
        var contentLength: Int

        /// The SHA-256 of its bytes.
        var hash: String { String(uri.split(separator: "v=").last ?? "") }
    }

    /// Sends a file of this machine as the body of an upload.
    func upload(_ file: URL, name: String, account: String) async throws -> (status: Int, file: File?, body: String) {
        var request = URLRequest(url: try URL(string: "\(address)/files?accountId=\(account)&fileName=\(name)").orFail())
        request.httpMethod = "POST"
        request.setValue(Sender.administrator.authorization, forHTTPHeaderField: "Authorization")
        request.setValue("application/octet-stream", forHTTPHeaderField: "Content-Type")
        request.timeoutInterval = 300
        let (body, response) = try await URLSession.shared.upload(for: request, fromFile: file)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        return (status, try? JSONDecoder().decode(File.self, from: body), String(decoding: body, as: UTF8.self))
    }

    /// Sends a text as a file.
    func upload(_ text: String, name: String, account: String) async throws -> (status: Int, file: File?, body: String) {
        let url = data.appending(path: "\(UUID().uuidString).upload")
        try Data(text.utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return try await upload(url, name: name, account: account)
    }

    /// The bytes of a file, or of a range of it.
    func download(_ file: File, range: String? = nil) async throws -> (status: Int, bytes: Data) {
        let path = file.uri.replacing(/^https?:\/\/[^\/]+/, with: "")
        var request = URLRequest(url: try URL(string: address + path).orFail())
        request.setValue(Sender.administrator.authorization, forHTTPHeaderField: "Authorization")
        if let range { request.setValue(range, forHTTPHeaderField: "Range") }
        request.cachePolicy = .reloadIgnoringLocalCacheData
        request.timeoutInterval = 300
        let (bytes, response) = try await URLSession.shared.data(for: request)
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, bytes)
    }

    /// The text of a file.
    func text(of file: File) async throws -> String {
        let (status, bytes) = try await download(file)
        return status == 200 ? String(decoding: bytes, as: UTF8.self) : "status \(status)"
    }
}
