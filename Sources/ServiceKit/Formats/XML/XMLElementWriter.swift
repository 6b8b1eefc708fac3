/// Writes elements, and finds prefixes for namespaces as the platform of the original does (`wire.md` §3.5).
struct XMLElementWriter {
    private(set) var bytes: [UInt8] = []
    private let isPretty: Bool
    private var open: [Element] = []
    /// Prefixes in scope, innermost last.
    private var prefixes: [(prefix: String, namespace: String)] = []
    private var isInStartTag = false

    private struct Element {
        var name: String
        /// How many prefixes were in scope before it.
        var outerPrefixes: Int
        /// The namespace to declare at the end of the start tag, as nothing in scope stands for it.
        var ownNamespace: String?
        var declarations = 0
        var hasElements = false
        var hasText = false
    }

    init(pretty: Bool) {
        isPretty = pretty
    }

    mutating func start(_ name: String, in namespace: String) {
        if !open.isEmpty {
            closeStartTag()
            open[open.count - 1].hasElements = true
        }
        if !bytes.isEmpty { newLine() }
        let outer = prefixes.count
        let prefix = prefix(of: namespace)
        if prefix == nil { prefixes.append(("", namespace)) }
        let qualified = prefix.map { $0.isEmpty ? name : "\($0):\(name)" } ?? name
        open.append(Element(name: qualified, outerPrefixes: outer, ownNamespace: prefix == nil ? namespace : nil))
        raw("<\(qualified)")
        isInStartTag = true
    }

    /// Declares a namespace on the element just started, unless a prefix in scope stands for it.
    ///
    /// - Returns: the prefix, `d{depth}p{number}` where none is given.
    @discardableResult
    mutating func declare(_ namespace: String, as wanted: String? = nil) -> String {
        if let known = prefix(of: namespace) { return known }
        if wanted == nil { open[open.count - 1].declarations += 1 }
        let prefix = wanted ?? "d\(open.count)p\(open[open.count - 1].declarations)"
        prefixes.append((prefix, namespace))
        raw(" xmlns:\(prefix)=\"\(namespace)\"")
        return prefix
    }

    mutating func attribute(_ name: String, _ value: String) {
        raw(" \(name)=\"\(value)\"")
    }

    /// Characters that XML cannot hold become U+FFFD: an answer with one strange character beats none.
    mutating func text(_ text: String) {
        closeStartTag()
        open[open.count - 1].hasText = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": raw("&lt;")
            case ">": raw("&gt;")
            case "&": raw("&amp;")
            case "\r": raw("&#xD;")
            case _ where !scalar.isAllowedInXML: raw("\u{FFFD}")
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    mutating func end() {
        let element = open[open.count - 1]
        if isInStartTag {
            finishStartTag(" />")
            open.removeLast()
        } else {
            open.removeLast()
            if element.hasElements, !element.hasText { newLine() }
            raw("</\(element.name)>")
        }
        prefixes.removeSubrange(element.outerPrefixes...)
    }

    private mutating func closeStartTag() {
        if isInStartTag { finishStartTag(">") }
    }

    private mutating func finishStartTag(_ end: StaticString) {
        if let namespace = open[open.count - 1].ownNamespace { raw(" xmlns=\"\(namespace)\"") }
        end.withUTF8Buffer { bytes.append(contentsOf: $0) }
        isInStartTag = false
    }

    /// The prefix of a namespace, unless an inner element gave the prefix another meaning. Empty for the default.
    private func prefix(of namespace: String) -> String? {
        guard let index = prefixes.lastIndex(where: { $0.namespace == namespace }) else { return nil }
        let prefix = prefixes[index].prefix
        return prefixes[(index + 1)...].contains { $0.prefix == prefix } ? nil : prefix
    }

    private mutating func newLine() {
        guard isPretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: open.count * 2))
    }

    mutating func raw(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}

extension Unicode.Scalar {
    /// XML 1.0, production 2.
    var isAllowedInXML: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
