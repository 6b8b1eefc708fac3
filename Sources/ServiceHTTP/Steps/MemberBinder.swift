import ServiceKit

/// Sets the members of a request one by one, and remembers what was given and what was wrong.
struct MemberBinder<T: DataType> {
    private var value = T()
    private(set) var given: Set<String> = []
    private var faults: [BindingError] = []
    /// The content type of the body, if the body is at fault.
    private var faultyBody: String?

    /// Sets members from a body. `null` leaves the default, but counts as given.
    mutating func bindBody(_ entries: [WireValue.Entry], _ contentType: String) {
        let before = faults.count
        for entry in entries { set(entry) }
        if faults.count > before { faultyBody = contentType }
    }

    /// Sets members from path, query or form. Empty values and unknown names are ignored.
    ///
    /// - Parameter onlyMissing: whether members that were given already stay as they are.
    mutating func bind(_ entries: [WireValue.Entry], onlyMissing: Bool = false) {
        for entry in entries where entry.value != .text("") { set(entry, onlyMissing: onlyMissing) }
    }

    private mutating func set(_ entry: WireValue.Entry, onlyMissing: Bool = false) {
        guard let index = T.schema.index(ofMember: entry.name) else { return }
        let name = T.schema.allMembers[index].wireName.lowercased()
        if onlyMissing, given.contains(name) { return }
        given.insert(name)
        guard entry.value != .null else { return }
        do { try value.bindMember(index, entry.value) } catch { faults.append(error.within(entry.name)) }
    }

    /// - Throws: 400 that lists every value that could not be read, or else every required member that is missing.
    func finish() throws(ServiceError) -> T {
        guard faults.isEmpty else {
            let fields = faults.map { ServiceError.Field(.serialization, $0.path, $0.message) }
            if let faultyBody {
                throw ServiceError(.serialization, ServiceError.unreadable(faultyBody, fields[0].message).message, fields: fields)
            }
            throw ServiceError(.serialization, "Unable to bind to request '\(T.schema.name)'", fields: fields)
        }
        let missing = T.schema.allMembers.enumerated().filter { $1.isRequired && !isPresent($0) }.map(\.element.name)
        guard missing.isEmpty else { throw .missing(missing) }
        return value
    }

    /// Whether a required member holds something.
    private func isPresent(_ index: Int) -> Bool {
        guard given.contains(T.schema.allMembers[index].wireName.lowercased()) else { return false }
        switch value.memberValue(index) {
        case .null, .text(""): return false
        case .list(let items): return !items.isEmpty
        default: return true
        }
    }
}
