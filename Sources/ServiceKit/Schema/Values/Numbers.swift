/// The text of a number on the wire (`wire.md` §3.1): the shortest that reads back the same, whole numbers without
/// `.0`, an exponent from 1E+15 up and below 1E-05.
///
/// JSON knows no infinities: they and NaN are written as `0`.
public func wireText(_ number: Double) -> String {
    guard number.isFinite, number != 0 else { return "0" }
    let magnitude = abs(number)
    if magnitude < 1e15, magnitude == magnitude.rounded(.towardZero) { return String(Int64(number)) }
    let text = "\(number)".uppercased()
    let parts = text.split(separator: "E")
    let (mantissa, exponent) = (parts[0], parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    var digits = mantissa.filter(\.isNumber)
    let point = (mantissa.firstIndex(of: ".").map { mantissa.distance(from: mantissa.startIndex, to: $0) } ?? mantissa.count)
        - (number < 0 ? 1 : 0)
    let leading = digits.prefix { $0 == "0" }.count
    let scale = point - leading - 1 + exponent  // the power of ten of the first significant digit
    digits = String(digits.dropFirst(leading))
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    let sign = number < 0 ? "-" : ""
    if scale >= 15 || scale < -5 {
        let fraction = digits.count > 1 ? ".\(digits.dropFirst())" : ""
        let power = abs(scale) < 10 ? "0\(abs(scale))" : "\(abs(scale))"
        return "\(sign)\(digits.prefix(1))\(fraction)E\(scale < 0 ? "-" : "+")\(power)"
    }
    if scale < 0 { return "\(sign)0.\(String(repeating: "0", count: -scale - 1))\(digits)" }
    if digits.count <= scale + 1 { return "\(sign)\(digits)\(String(repeating: "0", count: scale + 1 - digits.count))" }
    return "\(sign)\(digits.prefix(scale + 1)).\(digits.dropFirst(scale + 1))"
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

    private init(unchecked text: String) {
        self.text = text
    }
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
}
