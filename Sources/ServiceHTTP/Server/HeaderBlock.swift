/// Headers as they are sent, each after a line end.
///
/// Control characters are dropped: they would end the header, and let whoever chose the text add others.
struct HeaderBlock: Sendable, Equatable {
    private(set) var text: String

    static let empty = HeaderBlock([])

    init(_ headers: [Header]) {
        text = ""
        for header in headers { append(header.name, header.value) }
    }

    mutating func append(_ name: String, _ value: String) {
        text += "\r\n"
        append(name)
        text += ": "
        append(value)
    }

    private mutating func append(_ part: String) {
        if part.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            text.unicodeScalars.append(contentsOf: part.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
        } else {
            text += part
        }
    }

    static func + (first: HeaderBlock, second: HeaderBlock) -> HeaderBlock {
        var sum = first
        sum.text += second.text
        return sum
    }
}
