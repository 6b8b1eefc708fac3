import Contract
import Domain
import ServiceKit

/// The numbers that the simulated network sells: those that authorities set aside for fiction, which reach nobody.
///
/// NANP: 555-0100 to 555-0199 of each area. United Kingdom: 020 7946 0000 to 0999. Australia: 02 5550 0000 to 0099.
enum NumberPlan {
    private struct Block {
        var prefix: String
        var count: Int
        var locality: String
        var region: String
        var postalCode: String
        var areaCode: String

        func number(_ index: Int) -> String {
            let digits = String(index)
            let width = String(count - 1).count
            return prefix + String(repeating: "0", count: width - digits.count) + digits
        }

        var numbers: some Sequence<String> { (0..<count).lazy.map(number) }
    }

    private static let blocks: [String: [Block]] = [
        "US": [
            nanp("212", "New York", "NY", "10001"), nanp("312", "Chicago", "IL", "60601"), nanp("415", "San Francisco", "CA", "94102"),
            nanp("512", "Austin", "TX", "78701"), nanp("617", "Boston", "MA", "02108"), nanp("702", "Las Vegas", "NV", "89101"),
            nanp("800", "", "", ""), nanp("888", "", "", ""),
        ],
        "CA": [nanp("416", "Toronto", "ON", "M5H"), nanp("514", "Montreal", "QC", "H2Y"), nanp("604", "Vancouver", "BC", "V5K")],
        "GB": [Block(prefix: "+442079460", count: 1000, locality: "London", region: "", postalCode: "SW1A", areaCode: "20")],
        "AU": [Block(prefix: "+612555000", count: 100, locality: "Sydney", region: "NSW", postalCode: "2000", areaCode: "2")],
    ]

    private static func nanp(_ area: String, _ locality: String, _ region: String, _ postalCode: String) -> Block {
        Block(prefix: "+1\(area)55501", count: 100, locality: locality, region: region, postalCode: postalCode, areaCode: area)
    }

    /// Whether the network sells the number.
    static func has(_ phoneNumber: String) -> Bool {
        blocks.values.joined().contains { phoneNumber.hasPrefix($0.prefix) && $0.numbers.contains(phoneNumber) }
    }

    /// The numbers that match, in ascending order by block. The distance is not looked at.
    static func numbers(_ search: NumberSearch) -> some Sequence<AvailablePhoneNumber> {
        let found = (blocks[search.country.uppercased()] ?? []).filter { block in
            matches(search.areaCode, block.areaCode) && matches(search.region?.uppercased(), block.region)
                && matches(search.postalCode, block.postalCode)
        }
        let digits = search.contains?.filter(\.isASCII).filter(\.isNumber) ?? ""
        return found.lazy.flatMap { block in
            block.numbers.filter { digits.isEmpty || $0.contains(digits) }.map { number in
                AvailablePhoneNumber {
                    $0.phoneNumber = number
                    $0.friendlyName = number
                    $0.locality = block.locality.isEmpty ? nil : block.locality
                    $0.region = block.region.isEmpty ? nil : block.region
                    $0.postalCode = block.postalCode.isEmpty ? nil : block.postalCode
                    $0.isoCountry = search.country.uppercased()
                    ($0.isFax, $0.isTollFree) = (search.isFax, block.areaCode.hasPrefix("8") && block.locality.isEmpty)
                }
            }
        }
    }

    private static func matches(_ wanted: String?, _ found: String) -> Bool {
        wanted == nil || wanted == "" || wanted == found
    }
}
