extension MetadataSite {
    /// `/types`: where the code of each language is.
    func typesIndex(_ base: String) -> WireValue {
        let languages = (ClientLanguage.all + ClientLanguage.variants).map { language in
            WireValue.Entry(language.indexName, .text("\(base)/types/\(language.key)"))
        }
        return .map([WireValue.Entry("Metadata", .text("\(base)/types/metadata"))] + languages)
    }

    /// `/types/{lang}`.
    func clientCode(_ key: String, _ request: SiteRequest) -> SiteAnswer {
        guard let language = ClientLanguage.named(key) else {
            return problem("Unknown language", "There is no client code in '\(ClientText.printable(key))'", request)
        }
        let entries = request.query.compactMap { entry -> (name: String, value: String)? in
            if case .text(let text) = entry.value { (entry.name, text) } else { nil }
        }
        do {
            let options = try ClientOptions(query: entries)
            let code = source(for: language, registry: registry, options: options, baseURL: request.base, date: request.date)
            return SiteAnswer(contentType: "\(language.contentType); charset=utf-8", body: Array(code.utf8))
        } catch {
            return SiteAnswer(
                status: error.code.status,
                contentType: "text/plain; charset=utf-8",
                body: Array(error.message.utf8)
            )
        }
    }

    /// `/types/metadata`.
    func types(_ base: String) -> WireValue {
        TypesModel(of: registry, baseURL: base).document
    }

    /// `/metadata/app.json`.
    func app(_ base: String) -> WireValue {
        AppModel(of: registry, version: settings.version, baseURL: base).document
    }

    /// `/operations/metadata`: the operations as data, in the format that `?format=` names, else JSON.
    func operations(_ request: SiteRequest) -> SiteAnswer {
        let format = request["format"].flatMap { Format(name: $0.lowercased()) } ?? .json
        let list = registry.operations.map { OperationSummary(of: $0, in: registry) }
        return SiteAnswer(contentType: format.contentTypeHeader, body: format.encode(list))
    }
}
