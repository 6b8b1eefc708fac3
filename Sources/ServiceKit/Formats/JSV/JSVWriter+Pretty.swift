extension JSVWriter {
    /// JSV for people, as the metadata pages show it (`wire.md` §7.7): a member or item per line, indented with tabs,
    /// brackets on lines of their own, a space after the colon of a name.
    public static func pretty(_ value: WireValue) -> [UInt8] {
        let compact = encode(value)
        var lines: [UInt8] = []
        lines.reserveCapacity(compact.count * 2)
        var depth = 0
        var isInName = true
        var isQuoted = false
        func startLine() {
            lines.append(UInt8(ascii: "\n"))
            lines.append(contentsOf: repeatElement(UInt8(ascii: "\t"), count: depth))
            isInName = true
        }
        for (index, byte) in compact.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard !isQuoted else {
                lines.append(byte)
                continue
            }
            let previous = index > 0 ? compact[index - 1] : 0
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let closes = index + 1 < compact.count && [UInt8(ascii: "}"), UInt8(ascii: "]")].contains(compact[index + 1])
                if previous == UInt8(ascii: ":"), !closes { startLine() }
                lines.append(byte)
                depth += 1
                if !closes { startLine() }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if previous != UInt8(ascii: "{"), previous != UInt8(ascii: "[") { startLine() }
                lines.append(byte)
            case UInt8(ascii: ","):
                lines.append(byte)
                startLine()
            case UInt8(ascii: ":") where isInName:
                lines += [byte, UInt8(ascii: " ")]
                isInName = false
            default:
                lines.append(byte)
            }
        }
        return lines
    }
}
