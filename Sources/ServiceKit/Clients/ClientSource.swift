/// The code of a typed client (`/types/{lang}`, `wire.md` §8): all operations of the service with their types.
///
/// - Parameters:
///   - options: what the client developer asked for.
///   - baseURL: where the service was reached, for the header; ``ClientOption/baseURL`` overrides it.
///   - date: the moment of making, for the header.
public func source(
    for language: ClientLanguage,
    registry: ServiceRegistry,
    options: ClientOptions,
    baseURL: String,
    date: DateTime
) -> String {
    let builder = ModelBuilder(for: language.generator, registry: registry, options: options, isPage: false)
    let settings = builder.settings
    let model = builder.model(of: TypeSelection(from: builder.collection).types(settings))
    let givenURL = settings.text(.baseURL)
    let header = SourceHeader(style: language.generator.header, baseURL: givenURL.isEmpty ? baseURL : givenURL, date: date)
    return language.generator.source(model, header: settings.flag(.withoutOptions) ? nil : header)
}

/// The source view of an operation's metadata page (`wire.md` §7.6): the types of the page as plain types, without what makes
/// them operations, and without a header.
public func pageSource(of operation: any Operation.Type, in registry: ServiceRegistry, language: ClientLanguage) -> String {
    let builder = ModelBuilder(for: language.generator, registry: registry, options: .none, isPage: true)
    let model = builder.model(of: PageTypes(of: operation, in: registry).definitions)
    return language.generator.source(model, header: nil)
}
