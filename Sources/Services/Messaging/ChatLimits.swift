import Foundation
import ServiceKit

/// How long the parts of a message that comes through a hook may be, in bytes.
enum ChatLimits {
    static let text = 16_384
    static let values = 65_536
    private static let (name, url) = (1000, 2000)

    static func check(_ text: String?, _ field: String, atMost limit: Int) throws(ServiceError) {
        guard (text?.utf8.count ?? 0) <= limit else {
            throw .invalid(field, "'\(field)' is longer than \(limit) bytes", code: .outOfRange)
        }
    }

    /// Names and addresses.
    static func checkNames(_ names: [(field: String, text: String?)]) throws(ServiceError) {
        for (field, text) in names { try check(text, field, atMost: name) }
    }

    static func checkURL(_ text: String?, _ field: String) throws(ServiceError) {
        try check(text, field, atMost: url)
        guard let text, !text.isEmpty else { return }
        guard let url = URL(string: text), ["http", "https"].contains(url.scheme?.lowercased() ?? ""), url.host()?.isEmpty == false else {
            throw .invalid(field, "'\(text.prefix(100))' is not the URL of an HTTP service")
        }
    }
}
