/// Gathers what the page of one operation shows.
struct OperationPageMaker {
    let site: MetadataSite
    let operation: any Operation.Type
    let format: Format
    /// The language of the source view; `nil` for the parameter tables.
    let language: SourceLanguage?
    let request: SiteRequest

    private var name: String { operation.schema.name }
    private var facts: OperationSchema { operation.operation }
    private var base: String { request.base }

    func make() -> OperationPage {
        let summary = operation.schema.summary ?? ""
        let roles = facts.access.roles
        return OperationPage(
            frame: site.frame("\(name) - \(site.registry.name)", base),
            name: name,
            tag: facts.tag,
            summary: summary,
            hasSummary: !summary.isEmpty,
            isMissing: !site.settings.traits(operation).isImplemented,
            isProtected: facts.access.isProtected,
            hasRoles: !roles.isEmpty,
            rolesLabel: facts.access.rolesLabel,
            roles: roles.joined(separator: ", "),
            hasRoutes: !facts.routes.isEmpty,
            routes: facts.routes.map { OperationPage.RouteRow(verbs: $0.verbs?.joined(separator: ", ") ?? "All Verbs", path: $0.path) },
            formats: formats,
            languages: languages,
            tables: language == nil ? TypeTable.all(of: operation, in: site.registry) : [],
            source: source,
            suffix: format.placeholder,
            heading: format.placeholder.uppercased(),
            isJSON: format == .json,
            exchange: SampleExchange(of: operation, in: format, host: request.host),
            trial: TrialForm(of: operation, base: base)
        )
    }

    private var formats: [Link] {
        let selected = if case .known(let language) = language { "&lang=\(language.key)" } else { "" }
        return Format.withMetadata.map { other in
            Link(
                href: "\(base)/\(other.name)/metadata?op=\(name)\(selected)",
                title: other.name.uppercased(),
                isCurrent: other == format
            )
        }
    }

    private var languages: [Link] {
        let menu = ClientLanguage.all.map { Link(href: "?op=\(name)&lang=\($0.key)", title: $0.name, isCurrent: language?.key == $0.key) }
        return [Link(href: "?op=\(name)", title: "Metadata", isCurrent: language == nil)] + menu
    }

    private var source: OperationPage.SourceView? {
        switch language {
        case nil: nil
        case .unknown(let asked):
            OperationPage.SourceView(
                language: "",
                code: "",
                sourceHref: "",
                sourceTitle: "",
                problem: "There is no client code in '\(ClientText.printable(asked))'",
                hasProblem: true
            )
        case .known(let language):
            OperationPage.SourceView(
                language: language.key,
                code: pageSource(of: operation, in: site.registry, language: language),
                sourceHref: "\(base)/types/\(language.key)?IncludeTypes=\(name).*",
                sourceTitle: "\(language.name) \(name) DTOs",
                problem: "",
                hasProblem: false
            )
        }
    }
}
