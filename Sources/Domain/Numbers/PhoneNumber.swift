public import ServiceKit

/// Telephone numbers as the network knows them (E.164).
public enum PhoneNumber {
    /// The number without what people put between the digits: `+1 (212) 555-0100` is `+12125550100`.
    ///
    /// - Throws: 400 naming the field unless it is `+` and 8 to 15 digits of which the first is not 0.
    public static func parse(_ text: String?, field: String) throws(ServiceError) -> String {
        guard let text, !text.isEmpty else { throw .missing(field) }
        let number = text.filter { !" ()-.".contains($0) }
        let digits = number.dropFirst()
        guard number.first == "+", (8...15).contains(digits.utf8.count), digits.first != "0",
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { throw .invalid(field, "'\(text.prefix(100))' is not a phone number; expected E.164, such as +12125550100") }
        return number
    }
}
