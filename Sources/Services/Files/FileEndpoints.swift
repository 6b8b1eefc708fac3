import Contract
import Domain
import ServiceHTTP
import ServiceKit
import Storage

/// The bytes of files.
///
/// They are for who may use the account, signed in as for operations, and for who has a link that was signed for them.
struct FileEndpoints: Sendable {
    let environment: Environment

    var all: [Endpoint<Caller>] {
        [
            Endpoint("DownloadFile", ["GET"], "/files/{id}/content", access: .everyone, answer: download),
            Endpoint("SignFile", ["POST"], "/files/{id}/links", answer: sign),
        ]
    }

    private func download(_ call: EndpointCall<Caller>) async throws -> EndpointAnswer {
        let id = call.text("id") ?? ""
        let scope = try await isSigned(call, id) ? .all : reader(call).scope
        let file = try await environment.store.files(in: scope, content: environment.content).open(id)
        let type = file.info.contentType ?? ContentType.unknown
        let isInline = ContentType.isShown(type) && call.text("download") == nil
        let name = file.info.fileName ?? "file"
        let reader = file.reader
        return .content(
            StoredContent(
                contentType: type,
                length: reader.length,
                tag: file.hash,
                headers: [
                    Header("Content-Disposition", FileName.disposition(name, isInline: isInline)),
                    // May be stored by who asked for it, and must be asked about each time: access can be taken away.
                    Header("Cache-Control", "private, no-cache"),
                    // Whatever stands in it, nothing of it runs in the name of this server.
                    Header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; sandbox"),
                ]
            ) { range in
                let place = Place(range)
                return { try await place.next(reader) }
            }
        )
    }

    /// - Throws: 403 if the link is no longer good, or never was.
    private func isSigned(_ call: EndpointCall<Caller>, _ id: String) async throws -> Bool {
        guard let signature = call.text("signature") else { return false }
        let refusal = ServiceError(.forbidden, "The link has expired, or is not as it was given")
        guard let expires = call.text("expires").flatMap({ Int64($0) }), abs(expires) < Int64.max / 1000 else { throw refusal }
        let date = DateTime(milliseconds: expires * 1000)
        guard date > environment.clock.now(),
            try await environment.store.files(in: .all, content: environment.content).isSigned(id, until: date, signature: signature)
        else { throw refusal }
        return true
    }

    private func sign(_ call: EndpointCall<Caller>) async throws -> EndpointAnswer {
        let id = call.text("id") ?? ""
        let seconds = try call.seconds ?? 3600
        let until = environment.clock.now().milliseconds / 1000 + seconds
        let files = environment.store.files(in: try reader(call).scope, content: environment.content)
        let (file, signature) = try await files.sign(id, until: DateTime(milliseconds: until * 1000))
        let uri = environment.baseURL(of: call.request) + (file.uri ?? "") + "&expires=\(until)&signature=\(signature)"
        let entries = [
            WireValue.Entry("uri", .text(uri)), WireValue.Entry("expires", .text(DateTime(milliseconds: until * 1000).iso8601)),
        ]
        return .value(WireValue.map(entries))
    }

    /// - Throws: 401 for nobody, 403 for a key that is not for reading files.
    private func reader(_ call: EndpointCall<Caller>) throws(ServiceError) -> Caller {
        guard let caller = call.caller else { throw ServiceError(.unauthorized, "Not Authenticated") }
        if let key = caller.key, !KeyScope.allows(key.scopes, area: "files", isReading: true) {
            throw ServiceError(.forbidden, "The key '\(key.name)' may not be used for this")
        }
        return caller
    }

    /// Where in a range the next piece begins. Used by the one task that sends the range.
    private actor Place {
        private var rest: Range<Int>

        init(_ range: Range<Int>) {
            rest = range
        }

        func next(_ reader: any ContentReader) async throws -> [UInt8]? {
            if rest.isEmpty { return nil }
            let piece = try await reader.read(from: rest.lowerBound, count: rest.count)
            rest = (rest.lowerBound + piece.count)..<rest.upperBound
            return piece.isEmpty ? nil : piece
        }
    }
}

extension EndpointCall {
    /// For how long a link is to be good.
    fileprivate var seconds: Int64? {
        get throws(ServiceError) {
            guard let text = text("seconds") else { return nil }
            guard let number = Int64(text), (1...604_800).contains(number) else {
                throw .invalid("seconds", "'seconds' is a whole number from 1 to 604800", code: .outOfRange)
            }
            return number
        }
    }
}
