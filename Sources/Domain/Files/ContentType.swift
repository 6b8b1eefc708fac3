public import ServiceKit

/// What a file is, as its bytes and whoever sent it say.
public enum ContentType {
    /// How many bytes from the start are looked at.
    public static let sampleSize = 512
    /// What is said of bytes of which nothing else is.
    public static let unknown = "application/octet-stream"

    /// The type under which a file is stored.
    ///
    /// - Parameters:
    ///   - claimed: what the client says, with or without parameters; `nil`, or ``unknown``, says nothing.
    ///   - start: the first bytes, ``sampleSize`` of them if there are so many.
    /// - Throws: 400 naming `contentType` if it is none, or if the bytes are plainly of another type.
    public static func settle(claimed: String?, fileName: String, start: [UInt8]) throws(ServiceError) -> String {
        let found = FileType.all.first { $0.begins(start) }
        let claim = (claimed ?? "").prefix { $0 != ";" }.lowercased().filter { $0 != " " && $0 != "\t" }
        if claim.isEmpty || claim == unknown { return guess(found, fileName, start) }
        guard isType(claim) else {
            throw .invalid("contentType", "'\(claim.prefix(100))' is no content type; expected one such as audio/wav")
        }
        if let found {
            if found.isCalled(claim) { return FileType.all.contains { $0.name == claim } ? claim : found.canonical(claim) }
            let isOther = FileType.all.contains { $0.isCalled(claim) && !$0.isContainer && $0.name != found.name }
            guard found.isContainer, !isOther else { throw mismatch(claim, "its bytes are \(found.name)") }
            return claim
        }
        if let known = FileType.all.first(where: { $0.isCalled(claim) }) {
            // A recording may begin in the middle of a stream; nothing else of the table may lack its beginning.
            guard known.name == "audio/mpeg" || known.name == "audio/aac" else { throw mismatch(claim, "its bytes do not begin like one") }
            return known.name
        }
        if claim.hasPrefix("text/"), start.contains(0) { throw mismatch(claim, "it is no text") }
        return claim
    }

    /// Whether a browser may show it in place of offering to save it: nothing in it is run.
    public static func isShown(_ type: String) -> Bool {
        type.hasPrefix("audio/") || type.hasPrefix("video/")
            || ["image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "text/plain"].contains(type)
    }

    private static func mismatch(_ claim: String, _ reason: String) -> ServiceError {
        .invalid("contentType", "The file is no \(claim.prefix(100)): \(reason)")
    }

    private static func guess(_ found: FileType?, _ fileName: String, _ start: [UInt8]) -> String {
        let suffix = FileName.extension(of: fileName) ?? ""
        if let found {
            return found.isContainer ? documents[suffix] ?? found.name : found.name
        }
        // What the name promises and the bytes do not have is not believed.
        let isText = !start.isEmpty && !start.contains { $0 == 0 || $0 == 0x1B }
        guard isText else { return unknown }
        // The last character of the sample may be cut.
        let isUTF8 = (0...3).contains { String(validating: start.dropLast($0), as: UTF8.self) != nil }
        return texts[suffix] ?? (isUTF8 ? "text/plain" : unknown)
    }

    private static func isType(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 127 else { return false }
        return parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !#"()<>@,;:\"/[]?={}"#.utf8.contains($0) }
        }
    }

    private static let texts = [
        "txt": "text/plain", "csv": "text/csv", "html": "text/html", "htm": "text/html", "xml": "application/xml",
        "json": "application/json",
        "svg": "image/svg+xml", "ics": "text/calendar", "vcf": "text/vcard", "md": "text/markdown",
    ]

    private static let documents = [
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "doc": "application/msword", "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint",
    ]
}

extension FileType {
    /// How an alias is stored: those that say more than the type itself stay.
    fileprivate func canonical(_ claim: String) -> String {
        ["audio/opus", "audio/webm"].contains(claim) ? claim : name
    }
}
