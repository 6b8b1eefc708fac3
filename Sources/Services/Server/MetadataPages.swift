import Contract
import Domain
public import ServiceHTTP
public import ServiceKit

/// The metadata pages, client code and the OpenAPI document, as the server serves them.
public enum MetadataPages {
    /// - Parameters:
    ///   - publicURL: under which clients reach the server; `nil` takes what the request says.
    ///   - version: of the program.
    public static func path(publicURL: String?, version: String) throws -> BuiltInPath {
        let settings = MetadataSettings(
            version: version,
            traits: EvoVoiceBackend.traits(of:),
            endpoints: FileEndpoints.descriptions
        )
        let site = try MetadataSite(registry: EvoVoice.registry, settings: settings)
        return BuiltInPath { asked in
            let request = asked.request
            let host = request.host ?? "localhost"
            let answer = site.answer(
                path: request.path,
                query: request.query.fields,
                host: host,
                baseURL: publicURL ?? "\(request.isSecure ? "https" : "http")://\(host)",
                date: WallClock.system.now()
            )
            guard let answer = answer?.revalidated(ifNoneMatch: request.header("If-None-Match")) else { return nil }
            if let location = answer.location { return .redirect(location) }
            return .content(
                RawContent(contentType: answer.contentType, bytes: answer.body),
                status: answer.status,
                headers: answer.headers.map { Header($0.name, $0.value) }
            )
        }
    }

    /// The OpenAPI document of a version of the program.
    public static func openAPI(version: String) -> OpenAPIDocument {
        OpenAPIDocument(
            of: EvoVoice.registry,
            version: version,
            traits: EvoVoiceBackend.traits(of:),
            endpoints: FileEndpoints.descriptions
        )
    }
}
