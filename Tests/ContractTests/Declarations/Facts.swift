/// What is said about the things of a contract: by name, what aspect is how. Two sources are compared fact by fact.
struct Facts {
    private(set) var things: [String: [String: String]] = [:]

    mutating func add(_ name: String, _ aspects: [String: String]) {
        things[name] = aspects
    }

    subscript(name: String) -> [String: String]? { things[name] }

    /// Where two sources differ: a name that only one of them has, or `Name.aspect`.
    static func differences(_ theirs: Facts, _ ours: Facts) -> [Difference] {
        var found: [Difference] = []
        for name in Set(theirs.things.keys).union(ours.things.keys).sorted() {
            guard let their = theirs[name], let our = ours[name] else {
                found.append(Difference(place: name, theirs: theirs[name] == nil ? "" : "there", ours: ours[name] == nil ? "" : "there"))
                continue
            }
            for aspect in Set(their.keys).union(our.keys).sorted() where their[aspect] != our[aspect] {
                found.append(Difference(place: "\(name).\(aspect)", theirs: their[aspect] ?? "", ours: our[aspect] ?? ""))
            }
        }
        return found
    }
}

struct Difference: Equatable, CustomStringConvertible {
    var place: String
    var theirs: String
    var ours: String

    var description: String { "\(place)\n  contract: \(theirs)\n  declared: \(ours)" }
}
