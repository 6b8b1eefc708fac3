public import Contract
import ServiceKit

extension EmergencyAddress: Entity {
    public static let kind = EntityKind.address
    public var title: String { address?.friendlyName ?? address?.street ?? "" }

    public func index(_ reader: EntityReader) -> EntityIndex {
        var index = EntityIndex()
        for (name, text) in texts { index.text(name, text) }
        return index
    }

    /// The members that lists look into.
    public static let searched = ["friendlyName", "customerName", "street", "city"]

    private var texts: [(name: String, text: String?)] {
        [
            ("friendlyName", address?.friendlyName), ("customerName", address?.customerName), ("street", address?.street),
            ("city", address?.city),
        ]
    }

    /// What the carrier needs to send help to the place.
    public func check(replacing old: EmergencyAddress?, _ reader: EntityReader) throws {
        let needed = [
            ("customerName", address?.customerName), ("street", address?.street), ("city", address?.city),
            ("isoCountry", address?.isoCountry),
        ]
        let missing = needed.filter { $0.1?.isEmpty ?? true }.map(\.0)
        if !missing.isEmpty { throw ServiceError.missing(missing) }
        for (field, text) in texts + [("region", address?.region), ("postalCode", address?.postalCode)] {
            try reader.checkLength(text, field)
        }
        guard let country = address?.isoCountry, country.utf8.count == 2, country.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            throw ServiceError.invalid("isoCountry", "'isoCountry' is the ISO 3166 code of a country in capitals, such as US")
        }
    }

    /// As the wire shows it.
    public var info: AddressInfo {
        var info = address ?? AddressInfo()
        info.id = base.id
        return info
    }

    public mutating func removeDerived() { address?.id = nil }
}

extension EmergencyAddress: OwnSortKeys {
    /// Lists show the address alone, which is a part of the document.
    static func sortKeys(_ dialect: any SQLDialect) -> [String: SQL] {
        let address = dialect.object(in: "t.document", member: "address")
        let members = AddressInfo.schema.allMembers.map(\.wireName).filter { $0 != "id" }
        return Dictionary(uniqueKeysWithValues: members.map { ($0, dialect.sortKey(document: address, member: $0)) })
    }
}
