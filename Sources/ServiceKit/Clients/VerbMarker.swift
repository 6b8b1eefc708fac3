/// The interface that tells a typed client which verb to use.
enum VerbMarker: String, CaseIterable {
    case get = "IGet"
    case post = "IPost"
    case put = "IPut"
    case patch = "IPatch"
    case delete = "IDelete"

    init?(method: String) {
        guard let marker = Self.allCases.first(where: { $0.method == method }) else { return nil }
        self = marker
    }

    var method: String { rawValue.dropFirst().uppercased() }

    /// The marker that the class or one of its bases declares.
    static func declared(by schema: ObjectSchema) -> VerbMarker? {
        schema.interfaces.lazy.compactMap { VerbMarker(rawValue: $0) }.first ?? schema.base.flatMap { declared(by: $0.schema) }
    }
}
