import NIOCore
import ServiceKit

/// An answer in the format that was chosen.
struct EncodedAnswer {
    var status: Int
    /// `nil` if there is no body.
    var contentType: String?
    var headers: [Header] = []
    var body: Body = .none
    /// See ``Answer/validity``.
    var validity: (any AnswerValidity)?
    /// Whether it is sent as it happens, and must not wait for more to be packed with.
    var isLive = false

    enum Body {
        case none
        case bytes(ByteBuffer)
        case stream(@Sendable (any BodyWriter) async throws -> Void)
        case content(length: Int, @Sendable (any BodyWriter) async throws -> Void)
    }
}

/// Writes answers in the format that was chosen (`wire.md` §3).
struct Encoder {
    let format: ChosenFormat
    let target: OperationTarget
    /// The request as it was bound; a snapshot page shows it.
    let request: any Operation
    let info: RequestInfo

    func encode(_ answer: Answer) async throws -> EncodedAnswer {
        var encoded = EncodedAnswer(status: answer.status, contentType: format.contentType, headers: answer.headers)
        // A snapshot page shows when it was made.
        if format.format != .html { encoded.validity = answer.validity }
        switch answer.body {
        case .nothing:
            encoded.contentType = nil
            if encoded.status == 200 { encoded.status = 204 }
            return encoded
        case .raw(let content):
            encoded.contentType = content.contentType
            encoded.body = .bytes(ByteBuffer(bytes: content.bytes))
            return encoded
        case .value(let value, let type):
            encoded.body = .bytes(self.value(value, type))
        case .document(let document):
            encoded.body = .bytes(try self.document(document))
        case .list(let list):
            if format.format.hasRows { encoded.headers += list.totals.headers }
            if case .after(let cursor)? = list.cursor {
                encoded.headers += [Header("X-Next-Cursor", cursor), Header("Link", "<\(info.address(after: cursor))>; rel=\"next\"")]
            }
            encoded.body = .bytes(try self.list(list))
        case .stream(let stream):
            if format.format.hasRows, let count = stream.totalCount {
                encoded.headers += ListTotals(count: count, pages: count > 0 ? 1 : 0).headers
            }
            encoded.body = try await self.stream(stream)
        }
        if format.format == .csv {
            encoded.headers.append(Header("Content-Disposition", "attachment;filename=\"\(target.name).csv\""))
        }
        return encoded
    }

    private func value(_ value: any WireType, _ type: TypeRef) -> ByteBuffer {
        switch format.format {
        case .json: json(JSONWriter.encode(value))
        case .html: page(value.wireValue)
        case let other: ByteBuffer(bytes: other.encode(value.wireValue, as: type))
        }
    }

    private func document(_ document: StoredDocument) throws -> ByteBuffer {
        if format.format == .json { return json(document.json) }
        let value = try document.type.init(wire: JSONReader.parse(document.json))
        return self.value(value, document.type.typeRef)
    }

    private func json(_ bytes: [UInt8]) -> ByteBuffer {
        ByteBuffer(bytes: format.callback.map { JSONP.wrap(bytes, callback: $0) } ?? bytes)
    }

    /// The page for people.
    func page(_ response: WireValue) -> ByteBuffer {
        let links = [Format.json, .xml, .csv, .jsv].map { HTMLSnapshot.Link(title: $0.name, address: info.address(in: $0)) }
        let isSecret = request.hasSecretMember
        return ByteBuffer(
            bytes: HTMLSnapshot.page(
                operation: target.name,
                request: isSecret ? nil : request.wireValue,
                response: response,
                date: .now,
                links: links
            )
        )
    }
}

extension Format {
    /// Whether a list becomes rows, which leave no place for its totals.
    var hasRows: Bool { self == .csv || self == .jsonl }
}

extension ListTotals {
    var headers: [Header] {
        [
            Header("X-Total-Count", String(count)),
            Header("X-Total-Pages", String(pages)),
            Header("X-Has-More-Pages", hasMorePages ? "true" : "false"),
        ]
    }
}

extension DataType {
    /// Whether a member's name says that its value should not be shown.
    fileprivate var hasSecretMember: Bool {
        Self.schema.allMembers.contains { Redaction.isSecret($0.wireName) }
    }
}

extension RequestInfo {
    /// Path and query of what follows in the list.
    fileprivate func address(after cursor: String) -> String {
        let kept = query.text.split(separator: "&").filter { field in
            let name = field.prefix { $0 != "=" }.lowercased()
            return name != "cursor" && name != "page"
        }
        return path + "?" + (kept + ["cursor=\(cursor)"]).joined(separator: "&")
    }

    /// The same address with another `?format=`.
    fileprivate func address(in format: Format) -> String {
        let kept = query.text.split(separator: "&").filter { !$0.lowercased().hasPrefix("format=") }
        return "?" + (kept + ["format=\(format.name)"]).joined(separator: "&")
    }
}
