import Contract
import Foundation
import ServiceKit

/// The OpenAPI document, read back.
struct OpenAPIFixture {
    let bytes: [UInt8]
    let root: [String: Any]

    init(
        _ registry: ServiceRegistry = EvoVoice.registry,
        endpoints: [EndpointDescription] = [],
        traits: (String) -> OperationTraits = { _ in OperationTraits() }
    ) throws {
        let document = OpenAPIDocument(of: registry, version: "1.0", traits: { traits($0.schema.name) }, endpoints: endpoints)
        bytes = document.json(baseURL: "https://evovoice.io")
        root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    }

    var paths: [String: [String: [String: Any]]] { root["paths"] as? [String: [String: [String: Any]]] ?? [:] }

    /// Every operation object with its path and verb.
    var operations: [(path: String, verb: String, object: [String: Any])] {
        paths.flatMap { path, item in item.map { (path, $0.key, $0.value) } }
    }

    func schema(_ name: String) -> [String: Any]? {
        value("#/components/schemas/\(name)") as? [String: Any]
    }

    /// What a local reference leads to.
    func value(_ reference: String) -> Any? {
        guard reference.hasPrefix("#/") else { return nil }
        return reference.dropFirst(2).split(separator: "/").reduce(root as Any?) { value, key in
            (value as? [String: Any])?[String(key)]
        }
    }

    /// All values of `$ref`, wherever they stand.
    var references: Set<String> {
        var found: Set<String> = []
        func visit(_ value: Any) {
            if let object = value as? [String: Any] {
                if let reference = object["$ref"] as? String { found.insert(reference) }
                object.values.forEach(visit)
            } else if let list = value as? [Any] {
                list.forEach(visit)
            }
        }
        visit(root)
        return found
    }
}
