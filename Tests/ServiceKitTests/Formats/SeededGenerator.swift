/// SplitMix64: random values that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension SeededGenerator {
    mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &self) < percent
    }

    /// Text full of what formats must escape.
    mutating func text(_ length: ClosedRange<Int> = 1...12) -> String {
        let pieces = [
            "a", "B", "7", " ", ",", ":", "\"", "\"\"", "'", "{", "}", "[", "]", "<", ">", "&", "\\", "/", "\n", "\r\n", "\r", "\t", "%",
            "+", "=", ";", "é", "€",
            "😀", "\u{2028}", "null", "true", "]]>", "&amp;", "--", "\u{7F}", "\u{200F}",
        ]
        let text = (0..<Int.random(in: length, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "a" }.joined()
        // Nothing but white space is the one text that JSV cannot tell from layout.
        return text.isEmpty || !text.allSatisfy(\.isWhitespace) ? text : text + "x"
    }
}
