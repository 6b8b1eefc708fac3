extension MetadataSite {
    func frame(_ title: String, _ base: String) -> PageFrame {
        PageFrame(
            title: title,
            service: registry.name,
            base: base,
            styleVersion: StyleSheet.version,
            scriptVersion: SiteScript.version
        )
    }

    func index(_ base: String) -> String {
        let operations = registry.operations.sorted { $0.schema.name < $1.schema.name }
        return templates.render(
            IndexPage(
                frame: frame(registry.name, base),
                count: operations.count,
                rows: operations.map { row($0, base) },
                clients: ClientLanguage.all.map { Link(href: "\(base)/types/\($0.key)", title: $0.name) },
                pluginLinks: settings.pluginLinks.map { Link(href: "\(base)/\($0.path)", title: $0.title) },
                debugLinks: [Link(href: "\(base)/operations/metadata", title: "Operations Metadata")]
            )
        )
    }

    private func row(_ operation: any Operation.Type, _ base: String) -> IndexPage.Row {
        let name = operation.schema.name
        let facts = operation.operation
        let summary = operation.schema.summary ?? ""
        let paths = facts.routes.map(\.path)
        return IndexPage.Row(
            name: name,
            href: "\(base)/json/metadata?op=\(name)",
            searchText: ([name, facts.tag, summary] + paths).joined(separator: " ").lowercased(),
            summary: summary,
            tag: facts.tag,
            isProtected: facts.access.isProtected,
            iconTitle: facts.access.iconTitle,
            isMissing: !settings.traits(operation).isImplemented,
            formats: Format.withMetadata.map { Link(href: "\(base)/\($0.name)/metadata?op=\(name)", title: $0.name.uppercased()) }
        )
    }

    func unknownOperation(_ name: String, _ request: SiteRequest) -> SiteAnswer {
        let message = "The operation '\(ClientText.printable(name))' does not exist for this service"
        return problem("Unknown operation", message, request)
    }

    func problem(_ heading: String, _ message: String, status: Int = 404, _ request: SiteRequest) -> SiteAnswer {
        let page = ProblemPage(frame: frame("\(heading) - \(registry.name)", request.base), heading: heading, message: message)
        return .page(templates.render(page), status: status)
    }
}
