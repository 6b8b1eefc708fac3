/// The attributes of classes and members, by the options (`wire.md` §8.6).
struct SourceAttributes {
    let settings: ClientSettings
    let style: AttributeStyle

    /// The routes, the description, and what .NET serializers and tools want.
    func of(_ schema: ObjectSchema, routes: [Route]) -> [SourceAttribute] {
        var list = routes.map(route)
        if let summary = schema.summary { list.append(SourceAttribute("Api", [("Description", .text(summary))])) }
        if settings.flag(.addDataContractAttributes) { list.append(SourceAttribute("DataContract")) }
        if settings.flag(.addGeneratedCodeAttributes) {
            list.append(SourceAttribute("GeneratedCode", [(nil, .text("AddServiceStackReference")), (nil, .text(SourceHeader.version))]))
        }
        return list
    }

    private func route(_ route: Route) -> SourceAttribute {
        guard let verbs = route.verbs else { return SourceAttribute("Route", [(nil, .text(route.path))]) }
        let (path, list) = (SourceAttribute.Value.text(route.path), SourceAttribute.Value.text(verbs.joined(separator: " ")))
        return SourceAttribute("Route", style.namesRouteParts ? [("Path", path), ("Verbs", list)] : [(nil, path), (nil, list)])
    }

    /// - Parameter position: the member's place in its class, from 1.
    func of(_ member: MemberSchema, position: Int) -> [SourceAttribute] {
        var list: [SourceAttribute] = []
        if settings.flag(.addDataContractAttributes) {
            list.append(SourceAttribute("DataMember", settings.flag(.addIndexesToDataMembers) ? [("Order", .number(position))] : []))
        }
        var values: [(name: String?, value: SourceAttribute.Value)] = []
        if let summary = member.summary { values.append(("Description", .text(summary))) }
        if member.isRequired { values.append(("IsRequired", .flag(true))) }
        if !values.isEmpty { list.append(SourceAttribute("ApiMember", values)) }
        return list
    }
}
