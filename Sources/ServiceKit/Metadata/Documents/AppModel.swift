/// What the tools of the original ask first: the service, its formats, how to sign in, and all of its types
/// (`/metadata/app.json`, `wire.md` §9). The members they need, no more.
struct AppModel {
    let document: WireValue

    init(of registry: ServiceRegistry, version: String, baseURL: String) {
        let providers = [("credentials", "credentials"), ("basic", "Basic"), ("apikey", "Bearer")].map { name, type in
            WireValue.tree(["name": .text(name), "type": .text(type)])
        }
        let auth = WireValue.tree(["includesRoles": .bool(true), "authProviders": .list(providers)])
        document = .tree([
            "app": .tree([
                "baseUrl": .text(baseURL), "serviceName": .text(registry.name), "apiVersion": .text(version),
                "jsTextCase": .text("CamelCase"),
            ]),
            "config": .tree(["debugMode": .bool(false)]),
            "contentTypeFormats": .map(Format.allCases.map { WireValue.Entry($0.contentType, .text($0.name)) }),
            "plugins": .tree(["loaded": .texts(["metadata", "nativetypes", "openapi", "auth"]), "auth": auth]),
            "api": TypesModel(of: registry, baseURL: baseURL).document,
        ])
    }
}
