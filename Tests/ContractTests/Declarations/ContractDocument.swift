import Foundation
import Testing

/// `contract.json`: every operation, class and enumeration of the original service, as far as they are known.
struct ContractDocument: Decodable {
    var operations: [Operation]
    var types: [Class]
    var enums: [Enumeration]

    struct Operation: Decodable {
        var name: String
        var routes: [Route]
        var auth: Auth
        var request: [RequestMember]
        var inherits: String?
        var implements: String?
        var returns: String
        var tag: String
        var summary: String
        var source: String
    }

    struct Route: Decodable {
        var verb: String
        var path: String
    }

    struct RequestMember: Decodable {
        var name: String
        var type: String
        var required: Bool
        var description: String
    }

    struct Class: Decodable {
        var name: String
        var namespace: String
        var inherits: String?
        var implements: String?
        var members: [Member]
        var source: String
    }

    struct Member: Decodable {
        var name: String
        var type: String
        var nullable: Bool
        var description: String
    }

    struct Enumeration: Decodable {
        var name: String
        var namespace: String
        var values: [String]
    }

    /// `"none"`, `"authenticated"`, `{"role": …}` or `{"anyRole": […]}`.
    enum Auth: Decodable {
        case word(String)
        case roles([String])

        private enum CodingKeys: String, CodingKey { case role, anyRole }

        init(from decoder: any Decoder) throws {
            if let word = try? decoder.singleValueContainer().decode(String.self) {
                self = .word(word)
                return
            }
            let object = try decoder.container(keyedBy: CodingKeys.self)
            if let role = try object.decodeIfPresent(String.self, forKey: .role) {
                self = .roles([role])
            } else {
                self = .roles(try object.decode([String].self, forKey: .anyRole))
            }
        }
    }
}

extension ContractDocument {
    private static let url = URL(filePath: #filePath).appending(path: "../../../../../shared/contract/contract.json").standardizedFileURL

    static var isAvailable: Bool { FileManager.default.fileExists(atPath: url.path) }

    static func load() throws -> ContractDocument {
        try JSONDecoder().decode(ContractDocument.self, from: Data(contentsOf: url))
    }
}
