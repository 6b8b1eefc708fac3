/// The text of a number on the wire (`wire.md` §3.1): the shortest that reads back the same, whole numbers without
/// `.0`, an exponent from 1E+15 up and from 1E-05 down.
///
/// JSON knows no infinities: they and NaN are written as `0`.
public func wireText(_ number: Double) -> String {
    guard number.isFinite, number != 0 else { return "0" }
    let magnitude = abs(number)
    if magnitude < 1e15, magnitude == magnitude.rounded(.towardZero) { return String(Int64(number)) }
    // Swift writes the same digits, and the same text as long as there is no exponent.
    if (1e-4..<1e15).contains(magnitude) { return "\(number)" }
    return exponentText(number)
}

/// `1.5E-07`: one digit before the point, at least two in the exponent.
private func exponentText(_ number: Double) -> String {
    let text = "\(abs(number))"
    let parts = text.split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let whole = parts[0].prefix { $0 != "." }
    let digits = parts[0].filter(\.isASCIIDigit)
    let leading = digits.prefix { $0 == "0" }.count
    var significant = digits.dropFirst(leading)
    while significant.count > 1, significant.last == "0" { significant.removeLast() }
    let scale = whole.count - leading - 1 + exponent  // the power of ten of the first significant digit
    let fraction = significant.count > 1 ? ".\(significant.dropFirst())" : ""
    let sign = number < 0 ? "-" : ""
    return "\(sign)\(significant.prefix(1))\(fraction)E\(scale < 0 ? "-" : "+")\(padded(Int64(abs(scale)), 2))"
}

/// A decimal number that keeps its scale: `12.50` stays `12.50`.
public struct Decimal: Sendable, Hashable {
    public let text: String

    /// - Returns: `nil` unless `text` is digits with an optional sign and one optional point.
    public init?(_ text: String) {
        let digits = text.drop { $0 == "-" || $0 == "+" }
        guard text.count - digits.count <= 1, digits.contains(where: \.isASCIIDigit),
            digits.allSatisfy({ $0.isASCIIDigit || $0 == "." }), digits.count(where: { $0 == "." }) <= 1
        else { return nil }
        self.text = text.first == "+" ? String(digits) : text
    }

    public static let zero = Decimal(unchecked: "0")

    /// - Parameter text: what ``init(_:)`` would take.
    init(unchecked text: String) {
        self.text = text
    }
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
}
