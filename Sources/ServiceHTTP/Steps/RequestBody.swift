import NIOCore
import ServiceKit

/// The body of a request, as far as it can be read without knowing what it is for.
enum RequestBody {
    case none
    case bytes(ByteBuffer)
    case form(FormBody)

    var form: FormBody? {
        if case .form(let form) = self { form } else { nil }
    }
}

/// The fields and files of a form.
struct FormBody {
    /// Values as text, in the order of their names' first appearance; repeated ones are joined with commas.
    var fields: [WireValue.Entry] = []
    /// Fields that said which format they are in.
    var values: [WireValue.Entry] = []
    var files: [UploadedFile] = []

    func field(_ name: String) -> String? {
        guard case .text(let text)? = fields.first(where: { $0.name.isSame(as: name) })?.value else { return nil }
        return text
    }
}

extension RequestInfo {
    /// Unpacks a body and, if it is a form, takes it apart.
    func readBody(_ buffer: ByteBuffer, limits: HTTPLimits) throws(ServiceError) -> RequestBody {
        guard buffer.readableBytes > 0 else { return .none }
        let body = try unpack(buffer, limits)
        guard let contentType = header("Content-Type") else { return .bytes(body) }
        do throws(FormatError) {
            switch contentType.prefix(while: { $0 != ";" })[...].trimmingBlanks.lowercased() {
            case "application/x-www-form-urlencoded":
                return .form(FormBody(fields: try FormReader.parse(body.readableBytesView)))
            case "multipart/form-data":
                guard let boundary = MultipartReader.boundary(inContentType: contentType) else {
                    throw FormatError("Expected a boundary in Content-Type", offset: 0)
                }
                return .form(try FormBody(MultipartReader.parse(Array(body.readableBytesView), boundary: boundary)))
            default:
                return .bytes(body)
            }
        } catch {
            throw .unreadable(contentType, error.description)
        }
    }

    private func unpack(_ buffer: ByteBuffer, _ limits: HTTPLimits) throws(ServiceError) -> ByteBuffer {
        let coding = headers("Content-Encoding").joined(separator: ",").lowercased()
        guard !coding.isEmpty, coding != "identity" else { return buffer }
        guard let inflater = Inflater(coding: coding) else {
            throw ServiceError(.unsupportedMediaType, "Content-Encoding '\(coding.prefix(100))' is none of gzip, deflate, identity")
        }
        do {
            return try inflater.inflate(buffer, limit: limits.body)
        } catch {
            switch error {
            case .tooLarge: throw limits.bodyTooLarge
            case .malformed: throw .unreadable("Content-Encoding: \(coding)", "the packed data is malformed or cut off")
            }
        }
    }
}

extension FormBody {
    /// The parts of a multipart form. A text part may say that it holds JSON or JSV (`wire.md` §2.4).
    init(_ parts: [MultipartReader.Part]) throws(FormatError) {
        for part in parts {
            if part.fileName != nil { add(part, .bytes(Array(part.bytes))) } else { try add(part) }
        }
    }

    mutating func add(_ part: MultipartReader.Part, _ content: UploadedFile.Content) {
        let type = part.contentType ?? UploadedFile.unknownType
        files.append(UploadedFile(field: part.name, fileName: part.fileName ?? "", contentType: type, content: content))
    }

    /// Adds a part that is no file.
    mutating func add(_ part: MultipartReader.Part) throws(FormatError) {
        let format = part.contentType.flatMap(Format.init(contentType:))
        if let format, format == .json || format == .jsv {
            values.append(WireValue.Entry(part.name, try format.decode(part.bytes, as: .scalar(.object))))
        } else {
            guard let text = String(validating: part.bytes, as: UTF8.self) else {
                throw FormatError("Expected UTF-8 in the field '\(part.name)'", offset: part.bytes.startIndex)
            }
            add(part.name, text)
        }
    }

    private mutating func add(_ name: String, _ text: String) {
        if let index = fields.firstIndex(where: { $0.name.isSame(as: name) }), case .text(let first) = fields[index].value {
            fields[index].value = .text("\(first),\(text)")
        } else {
            fields.append(WireValue.Entry(name, .text(text)))
        }
    }
}

extension ServiceError {
    /// A body that does not follow the grammar of its format (`wire.md` §2.5).
    static func unreadable(_ contentType: String, _ reason: String) -> ServiceError {
        let type = contentType.prefix { $0 != ";" }
        return ServiceError(.serialization, "Could not deserialize '\(type)' request: \(reason)")
    }
}
