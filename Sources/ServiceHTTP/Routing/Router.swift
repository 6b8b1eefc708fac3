import ServiceKit

/// Finds where a request leads, in the order of `wire.md` §1.1.
struct Router: Sendable {
    private let registry: ServiceRegistry
    private let routes: RouteTable
    private let endpoints: [ErasedEndpoint]
    private let pages: [BuiltInPath]
    private let home: String?

    init(_ registry: ServiceRegistry, endpoints: [ErasedEndpoint] = [], pages: [BuiltInPath], home: String?) {
        self.registry = registry
        self.endpoints = endpoints
        self.pages = pages
        self.home = home
        routes = RouteTable(registry)
    }

    func destination(of request: RequestInfo, _ segments: [String]) -> Destination {
        if request.verb == "OPTIONS" { return .preflight }
        if segments.isEmpty { return empty(request) }
        if let status = statusPath(request, segments) { return .status(status) }
        if let endpoint = endpoint(request, segments) { return endpoint }
        if segments[0].lowercased() == "api" { return api(segments) }
        let (plain, suffix) = Self.withoutSuffix(segments)
        let match = routes.match(verb: request.verb, plain)
        if case .operation(let operation, let values) = match {
            return .operation(OperationTarget(operation: operation, style: .userRoute, values: values, format: suffix))
        }
        if let answer = page(request, segments) { return .page(answer) }
        if let predefined = predefined(segments) { return predefined }
        if case .wrongVerb(let allowed) = match { return .wrongVerb(allowed: allowed) }
        return .unknownPath
    }

    private func empty(_ request: RequestInfo) -> Destination {
        if let answer = page(request, []) { return .page(answer) }
        if case .operation(let operation, let values) = routes.match(verb: request.verb, []) {
            return .operation(OperationTarget(operation: operation, style: .userRoute, values: values))
        }
        return home.map { .redirect($0) } ?? .unknownPath
    }

    private func statusPath(_ request: RequestInfo, _ segments: [String]) -> StatusPath? {
        guard segments.count == 1, request.verb == "GET" || request.verb == "HEAD" else { return nil }
        return StatusPath(rawValue: segments[0])
    }

    private func endpoint(_ request: RequestInfo, _ segments: [String]) -> Destination? {
        let fitting = endpoints.filter { $0.template.fits(segments) }
        if fitting.isEmpty { return nil }
        if let endpoint = fitting.first(where: { $0.verbs.contains(request.verb) }) { return .endpoint(endpoint) }
        return .wrongVerb(allowed: Set(fitting.flatMap(\.verbs) + ["OPTIONS"]).sorted())
    }

    private func page(_ request: RequestInfo, _ segments: [String]) -> BuiltInAnswer? {
        guard request.verb == "GET" || request.verb == "HEAD" else { return nil }
        for page in pages {
            if let answer = page.answer(BuiltInRequest(segments: segments, request: request)) { return answer }
        }
        return nil
    }

    // MARK: Predefined routes

    /// `/api/{Op}`, `/api/{Op}.csv`, `/api/{Op}[]` (`wire.md` §1.4): what stands after the last slash is the operation.
    private func api(_ segments: [String]) -> Destination {
        guard segments.count > 1, let last = segments.last else { return .index }
        let (name, suffix) = Self.withoutSuffix([last])
        return operation(named: name[0], format: suffix ?? .json)
    }

    /// `/{format}/reply/{Op}` and `/{format}/oneway/{Op}` (`wire.md` §1.3).
    private func predefined(_ segments: [String]) -> Destination? {
        guard segments.count == 3, let format = Format(name: segments[0].lowercased()),
            ["reply", "oneway"].contains(segments[1].lowercased())
        else { return nil }
        return operation(named: segments[2], format: format)
    }

    private func operation(named name: String, format: Format) -> Destination {
        let isBatch = name.hasSuffix("[]")
        let name = isBatch ? String(name.dropLast(2)) : name
        guard let operation = registry.operation(named: name) else { return .unknownOperation(name) }
        return .operation(OperationTarget(operation: operation, style: .predefined(format), format: format, isBatch: isBatch))
    }

    /// Cuts the name of a format after the last dot of the path (`wire.md` §1.5).
    private static func withoutSuffix(_ segments: [String]) -> ([String], Format?) {
        guard let last = segments.last, let dot = last.lastIndex(of: "."),
            let format = Format(name: String(last[last.index(after: dot)...]))
        else { return (segments, nil) }
        return (segments.dropLast() + [String(last[..<dot])], format)
    }
}
