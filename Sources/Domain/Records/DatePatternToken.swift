/// A piece of a date pattern: a run of one letter, or text.
enum DatePatternToken: Sendable, Equatable {
    case text(String)
    case number(WritableField, minDigits: Int, maxDigits: Int)
    case monthName, afternoon, fraction, zone

    enum WritableField: Sendable {
        case year, month, day, hour, minute, second
    }

    /// - Returns: `nil` if the pattern is malformed, or leaves out the year, the month or the day.
    static func tokens(_ pattern: String) -> [DatePatternToken]? {
        var tokens: [DatePatternToken] = []
        var rest = pattern[...]
        while let letter = rest.first {
            if letter == "'" {
                guard let text = quoted(&rest) else { return nil }
                tokens.append(.text(text))
            } else if letter.isLetter {
                let run = rest.prefix { $0 == letter }
                guard let token = token(letter, count: run.count) else { return nil }
                tokens.append(token)
                rest = rest[run.endIndex...]
            } else {
                tokens.append(.text(String(letter)))
                rest = rest.dropFirst()
            }
        }
        let hasYear = tokens.contains { $0.isNumber(.year) }
        let hasMonth = tokens.contains { $0 == .monthName || $0.isNumber(.month) }
        let hasDay = tokens.contains { $0.isNumber(.day) }
        return hasYear && hasMonth && hasDay ? tokens : nil
    }

    private func isNumber(_ field: WritableField) -> Bool {
        if case .number(field, _, _) = self { true } else { false }
    }

    private static func token(_ letter: Character, count: Int) -> DatePatternToken? {
        let fields: [Character: WritableField] = ["M": .month, "d": .day, "H": .hour, "h": .hour, "m": .minute, "s": .second]
        switch (letter, count) {
        case ("y", 4): return .number(.year, minDigits: 4, maxDigits: 4)
        case ("M", 3): return .monthName
        case ("a", 1): return .afternoon
        case ("S", _): return .fraction
        case ("X", 1...3): return .zone
        default:
            guard let field = fields[letter], count <= 2 else { return nil }
            return .number(field, minDigits: count, maxDigits: 2)
        }
    }

    /// Takes `'text'` off the front; two quotes are one, inside and alone.
    private static func quoted(_ rest: inout Substring) -> String? {
        rest = rest.dropFirst()
        var text = ""
        while let end = rest.firstIndex(of: "'") {
            text += rest[..<end]
            rest = rest[rest.index(after: end)...]
            guard rest.first == "'" else { return text.isEmpty ? "'" : text }
            text += "'"
            rest = rest.dropFirst()
        }
        return nil
    }

    /// Takes what the token stands for off the front of `text`.
    ///
    /// - Returns: whether it stands there.
    func read(from text: inout Substring, into fields: inout DateFields) -> Bool {
        switch self {
        case .text(let expected):
            guard text.hasPrefix(expected) else { return false }
            text = text.dropFirst(expected.count)
            return true
        case .number(let field, let minDigits, let maxDigits):
            guard let number = Self.number(&text, minDigits...maxDigits) else { return false }
            fields.set(field, number)
            return true
        case .monthName:
            let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
            guard let index = names.firstIndex(of: text.prefix(3).lowercased()) else { return false }
            fields.month = index + 1
            text = text.dropFirst(3)
            return true
        case .afternoon:
            switch text.prefix(2).lowercased() {
            case "am": fields.isAfternoon = false
            case "pm": fields.isAfternoon = true
            default: return false
            }
            text = text.dropFirst(2)
            return true
        case .fraction:
            let digits = text.prefix { ("0"..."9").contains($0) }
            guard !digits.isEmpty, digits.count <= 9, let number = Int(digits.prefix(3)) else { return false }
            fields.millisecond = digits.count == 1 ? number * 100 : digits.count == 2 ? number * 10 : number
            text = text[digits.endIndex...]
            return true
        case .zone:
            guard let zone = Self.zone(&text) else { return false }
            fields.zone = zone
            return true
        }
    }

    private static func number(_ text: inout Substring, _ lengths: ClosedRange<Int>) -> Int? {
        let digits = text.prefix(lengths.upperBound).prefix { ("0"..."9").contains($0) }
        guard digits.count >= lengths.lowerBound, let number = Int(digits) else { return nil }
        text = text[digits.endIndex...]
        return number
    }

    /// Takes `Z`, `+01`, `+0100` or `+01:00` off the front.
    ///
    /// - Returns: minutes ahead of UTC.
    static func zone(_ text: inout Substring) -> Int? {
        if text.first == "Z" {
            text = text.dropFirst()
            return 0
        }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        text = text.dropFirst()
        guard let hours = number(&text, 2...2) else { return nil }
        if text.first == ":" { text = text.dropFirst() }
        let minutes = number(&text, 2...2) ?? 0
        guard hours <= 14, minutes < 60 else { return nil }
        return (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
    }
}

extension DateFields {
    mutating func set(_ field: DatePatternToken.WritableField, _ number: Int) {
        switch field {
        case .year: year = number
        case .month: month = number
        case .day: day = number
        case .hour: hour = number
        case .minute: minute = number
        case .second: second = number
        }
    }
}
