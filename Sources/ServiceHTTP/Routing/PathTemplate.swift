import ServiceKit

/// A route's path, taken apart.
struct PathTemplate: Sendable, Equatable {
    enum Segment: Sendable, Equatable {
        case literal(String)
        /// `{Name}`: takes one segment.
        case variable(String)
        /// `{Name*}`: takes the rest of the path, which may be nothing.
        case wildcard(String)
    }

    let segments: [Segment]

    init(_ text: String) {
        segments = text.split(separator: "/").map { part in
            guard part.hasPrefix("{"), part.hasSuffix("}") else { return .literal(String(part)) }
            let name = part.dropFirst().dropLast()
            return name.hasSuffix("*") ? .wildcard(String(name.dropLast())) : .variable(String(name))
        }
    }

    var variableCount: Int {
        segments.count { if case .variable = $0 { true } else { false } }
    }

    /// The variables' values in a path that fits.
    func values(of path: [String]) -> [WireValue.Entry] {
        var values: [WireValue.Entry] = []
        for (index, segment) in segments.enumerated() {
            switch segment {
            case .literal: continue
            case .variable(let name): values.append(WireValue.Entry(name, .text(path[index])))
            case .wildcard(let name): values.append(WireValue.Entry(name, .text(path[index...].joined(separator: "/"))))
            }
        }
        return values
    }
}
