/// What a change was sent: members that were left out stay as they are, `null` clears.
///
/// ```swift
/// let patch = call.patch
/// patch.set("name", request.name, &customer.name)
/// ```
struct Patch: Sendable {
    /// The members that arrived in any form, by wire name in lower case.
    let given: Set<String>

    func has(_ member: String) -> Bool {
        given.contains(member.lowercased())
    }

    /// Takes the value over if the member arrived.
    func set<Value>(_ member: String, _ value: Value, _ target: inout Value) {
        if has(member) { target = value }
    }
}

extension String? {
    /// An empty text where an id or a name is expected says the same as none.
    var nonEmpty: String? { self?.isEmpty == true ? nil : self }
}
