/// What a file says of its bytes: the `uri` of a stored file, in a form that says nothing of a server's address.
///
/// On the wire it is the path of the download, with the hash in it, so that a `uri` changes with the bytes.
struct ContentReference: Equatable {
    /// The SHA-256 of the bytes, in hexadecimal digits.
    var hash: String
    /// The session that the file belongs to.
    var sessionId: String?

    init(hash: String, sessionId: String?) {
        self.hash = hash
        self.sessionId = sessionId
    }

    /// - Parameter uri: as it is stored, or as it is on the wire.
    init?(_ uri: String?) {
        guard let uri, let query = uri.split(separator: "?", maxSplits: 1).last else { return nil }
        var values: [Substring: String] = [:]
        for field in query.split(separator: "&") {
            let parts = field.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { values[parts[0]] = String(parts[1]) }
        }
        guard let hash = values["v"] else { return nil }
        self.init(hash: hash, sessionId: values["session"])
    }

    /// As it is stored.
    var stored: String { "content:?" + query }

    /// Where a server has it.
    func path(of id: String) -> String { "/files/\(id)/content?" + query }

    private var query: String { "v=\(hash)" + (sessionId.map { "&session=\($0)" } ?? "") }
}
