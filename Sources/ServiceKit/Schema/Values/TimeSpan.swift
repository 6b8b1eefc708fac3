/// A length of time, to the millisecond. Travels as an ISO 8601 duration: `PT1H2M3.5S`, `P1DT2H`, `-PT1M30S`.
public struct TimeSpan: Sendable, Hashable {
    public var milliseconds: Int64

    public init(milliseconds: Int64 = 0) {
        self.milliseconds = milliseconds
    }

    public var iso8601: String {
        guard milliseconds != 0 else { return "PT0S" }
        let total = abs(milliseconds)
        let (days, hours, minutes) = (total / 86_400_000, total / 3_600_000 % 24, total / 60_000 % 60)
        let (seconds, rest) = (total / 1000 % 60, total % 1000)
        var text = milliseconds < 0 ? "-P" : "P"
        if days > 0 { text += "\(days)D" }
        guard hours + minutes + seconds + rest > 0 else { return text }
        text += "T"
        if hours > 0 { text += "\(hours)H" }
        if minutes > 0 { text += "\(minutes)M" }
        if seconds + rest > 0 { text += "\(wireText(Double(seconds * 1000 + rest) / 1000))S" }
        return text
    }

    /// Reads `PT1H2M3.5S` or `[d.]hh:mm[:ss[.fff]]`.
    public init?(_ text: String) {
        let isNegative = text.hasPrefix("-")
        let body = isNegative ? text.dropFirst() : text[...]
        guard let length = body.hasPrefix("P") ? Self.iso(body.dropFirst()) : Self.clock(body) else { return nil }
        self.init(milliseconds: isNegative ? -length : length)
    }

    private static func iso(_ text: Substring) -> Int64? {
        let units: [(unit: Character, isTime: Bool, length: Double)] = [
            ("D", false, 86_400_000), ("H", true, 3_600_000), ("M", true, 60_000), ("S", true, 1000),
        ]
        var total = 0.0
        var isTime = false
        var next = 0
        var number = ""
        for letter in text {
            if letter == "T", !isTime, number.isEmpty {
                isTime = true
            } else if letter.isASCIIDigit || letter == "." {
                number.append(letter)
            } else {
                guard let index = units[next...].firstIndex(where: { $0.unit == letter && $0.isTime == isTime }),
                    let value = Double(number)
                else { return nil }
                total += value * units[index].length
                next = index + 1
                number = ""
            }
        }
        guard number.isEmpty, next > 0, total < 9e15 else { return nil }
        return Int64(total.rounded())
    }

    private static func clock(_ text: Substring) -> Int64? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count) else { return nil }
        let first = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard first.count <= 2, let hours = Int64(first[first.count - 1]), let minutes = Int64(parts[1]),
            let days = first.count == 2 ? Int64(first[0]) : 0, let seconds = parts.count == 3 ? Double(parts[2]) : 0,
            (0..<10_000_000).contains(days), (0..<24).contains(hours), (0..<60).contains(minutes), (0..<60).contains(seconds)
        else { return nil }
        return ((days * 24 + hours) * 60 + minutes) * 60_000 + Int64((seconds * 1000).rounded())
    }
}
