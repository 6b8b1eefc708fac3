public import Contract
public import OrderedCollections
public import ServiceKit

/// What an import of a package does, found out before it does it.
public struct PackagePlan {
    /// The flows to add, with their new ids.
    public private(set) var flows: [FlowInfo] = []
    /// The settings with the fields that are missing.
    public private(set) var settings: SystemSettingsInfo
    /// What is told about it.
    public private(set) var report = PackageImportInfo()

    private let target: PackageTarget
    private let given: OrderedDictionary<String, String>
    private var resources: [String: String?] = [:]
    private var literals: Set<FlowLiteral> = []

    /// - Parameters:
    ///   - target: what the account has.
    ///   - resourceMap: what the client says that customers, tags and flows of the package are in the account.
    ///   - newID: makes the ids of flows.
    public init(
        _ package: PackageInfo,
        into target: PackageTarget,
        resourceMap: OrderedDictionary<String, String>,
        newID: () -> String
    ) throws {
        (self.target, given, settings) = (target, resourceMap, target.settings)
        guard package.flows.count <= PackageInfo.maxFlows else {
            add(.outOfRange, "package.flows", "A package holds at most \(PackageInfo.maxFlows) flows")
            return
        }
        var ids: [String: String] = [:]
        for (index, flow) in package.flows.enumerated() {
            guard let source = flow.base.id, !source.isEmpty else { continue }
            if ids.updateValue(newID(), forKey: source) != nil {
                add(.duplicate, "package.flows.\(index).id", "Another flow of the package has the id '\(source.prefix(100))'")
            }
        }
        checkNames(package.flows)
        for (index, flow) in package.flows.enumerated() {
            let id = flow.base.id.flatMap { ids[$0] } ?? newID()
            try plan(flow, id: id, ids, "package.flows.\(index)")
        }
        planFields(package)
        for flow in package.flows {
            if let source = flow.base.id { report.resourceMap[source] = ids[source] }
        }
    }

    /// What is told of an import that was not done: ids that nobody has are left out.
    public var preflight: PackageImportInfo {
        var report = report
        for flow in report.flows { report.resourceMap[flow.sourceId ?? ""] = nil }
        return report
    }

    /// - Throws: 409 that lists what is in the way.
    public func check() throws(ServiceError) {
        guard let first = report.conflicts.first else { return }
        let fields = report.conflicts.map { conflict in
            ServiceError.Field(ErrorCode(rawValue: conflict.errorCode ?? "") ?? .conflict, conflict.path ?? "", conflict.message ?? "")
        }
        throw ServiceError(.conflict, "The package cannot be imported: \(first.message ?? "")", fields: fields)
    }

    private mutating func add(_ code: ErrorCode, _ path: String, _ message: String) {
        guard report.conflicts.count < FlowCheck.maxFaults else { return }
        report.conflicts.append(
            PackageConflict {
                $0.errorCode = code.rawValue
                $0.path = path
                $0.message = message
            }
        )
    }

    // MARK: Flows

    private mutating func checkNames(_ flows: [FlowInfo]) {
        var taken = Set(target.flowNames.map { $0.lowercased() })
        for (index, flow) in flows.enumerated() {
            let name = flow.name ?? ""
            if name.isEmpty || name.utf8.count > 200 {
                add(.notEmpty, "package.flows.\(index).name", "A flow needs a name of at most 200 bytes")
            } else if !taken.insert(name.lowercased()).inserted {
                add(.alreadyExists, "package.flows.\(index).name", "Another flow is called '\(name.prefix(100))'")
            }
        }
    }

    private mutating func plan(_ source: FlowInfo, id: String, _ ids: [String: String], _ path: String) throws {
        var flow = source
        flow.base = EntityInfo { $0.id = id }
        flow.accountId = target.accountId
        flow.customerId = try customer(of: source, path)
        flow.tags = []
        for tag in source.tags {
            guard let id = try self.tag(tag, path) else { continue }
            flow.tags.append(Tag { $0.id = id })
        }
        var missing: [FlowReference] = []
        var failure: (any Error)?
        flow.mapReferences { reference in
            if reference.target == .flow, let id = ids[reference.id] { return id }
            do {
                let id = given[reference.id] ?? reference.id
                if try !target.has(reference.target, id) { missing.append(reference) }
                return id
            } catch {
                failure = error
                return nil
            }
        }
        if let failure { throw failure }
        for reference in missing {
            let message = "The account has no \(reference.target.rawValue) '\(reference.id.prefix(100))', and the package does not bring it"
            add(.unknownReference, "\(path).\(reference.path)", message)
        }
        flow.mapLiterals { note($0) }
        do throws(ServiceError) {
            try flow.checkGraph()
        } catch {
            for fault in error.fields { add(fault.code, "\(path).\(fault.name)", fault.message) }
        }
        flows.append(flow)
        report.flows.append(
            PackageFlow {
                $0.sourceId = source.base.id
                $0.name = source.name
            }
        )
    }

    // MARK: What flows belong to and are tagged with

    private mutating func customer(of flow: FlowInfo, _ path: String) throws -> String? {
        guard let source = flow.customerId, !source.isEmpty else { return nil }
        return try resource(.customer, source, flow.customerBreadcrumb.last?.name ?? flow.customerName, path + ".customerId") { target in
            if try target.has(.customer, source) { return source }
            let names = flow.customerBreadcrumb.compactMap(\.name)
            return names.isEmpty ? nil : try target.customer(names)
        }
    }

    /// Reports a telephone number or an address of the package.
    ///
    /// - Returns: what the client says that is to stand in its place.
    private mutating func note(_ literal: FlowLiteral) -> String? {
        let new = given[literal.text].flatMap { $0.isEmpty ? nil : $0 }
        if literals.insert(literal).inserted {
            report.resources.append(
                PackageResource {
                    $0.type = literal.kind == .phoneNumber ? .phoneNumber : .address
                    ($0.sourceId, $0.name, $0.id) = (literal.text, literal.text, new ?? literal.text)
                }
            )
            if let new { report.resourceMap[literal.text] = new }
        }
        return new
    }

    private mutating func tag(_ tag: Tag, _ path: String) throws -> String? {
        guard let source = tag.id, !source.isEmpty else { return nil }
        return try resource(.tag, source, tag.name, path + ".tags") { target in
            let tags = target.settings.tags
            return (tags.first { $0.id == source } ?? tags.first { $0.name == tag.name && tag.name != nil })?.id
        }
    }

    /// What a resource of the package is in the account: what the client says, or what has the same id or name.
    private mutating func resource(
        _ type: PackageResourceTypes,
        _ source: String,
        _ name: String?,
        _ path: String,
        _ find: (PackageTarget) throws -> String?
    ) throws -> String? {
        if let known = resources[source] { return known }
        let id = try given[source] ?? find(target)
        if let given = given[source] {
            let exists = try type == .customer ? target.has(.customer, given) : target.settings.tags.contains { $0.id == given }
            if !exists { add(.unknownReference, path, "The account has no \(type.rawValue.lowercased()) '\(given.prefix(100))'") }
        }
        resources[source] = .some(id)
        if let id { report.resourceMap[source] = id }
        report.resources.append(
            PackageResource {
                $0.type = type
                $0.sourceId = source
                $0.name = name
                $0.id = id
            }
        )
        return id
    }

    // MARK: Custom fields

    private mutating func planFields(_ package: PackageInfo) {
        let customerFields = missing(package.customerFields, in: settings.customerFields, .customer, "customerFields")
        let endpointFields = missing(package.endpointFields, in: settings.endpointFields, .endpoint, "endpointFields")
        let systemFields = missing(package.systemFields, in: settings.systemFields, .system, "systemFields")
        settings.customerFields += customerFields
        settings.endpointFields += endpointFields
        settings.systemFields += systemFields
    }

    private mutating func missing<Field: DerivedType>(
        _ fields: [Field],
        in existing: [Field],
        _ source: NodeParameterSources,
        _ member: String
    ) -> [Field] where Field.Base == DataField {
        var known = existing.map(\.base)
        var new: [Field] = []
        for (index, field) in fields.enumerated() {
            let path = "package.\(member).\(index)"
            guard let name = field.base.name, !name.isEmpty else {
                add(.notEmpty, path + ".name", "A field needs a name")
                continue
            }
            let other = known.first { $0.name == name }
            if let other, other.type != field.base.type {
                let types = "\(other.type.rawValue), not \(field.base.type.rawValue)"
                add(.conflict, path + ".type", "The account has a field '\(name.prefix(100))' of the type \(types)")
            }
            report.fields.append(
                PackageFieldInfo {
                    $0.source = source
                    $0.name = name
                    $0.isNew = other == nil
                }
            )
            guard other == nil else { continue }
            var field = field
            if known.contains(where: { $0.id == field.base.id }) { field.base.id = nil }
            known.append(field.base)
            new.append(field)
        }
        return new
    }

    /// Notes that it was done.
    public mutating func complete() {
        report.isImported = true
        for (index, flow) in flows.enumerated() { report.flows[index].id = flow.base.id }
    }
}
