import Carriers
import Contract
import ServiceKit

extension SearchPhoneNumbers: Service {
    /// At most 30 numbers; without a country, those of the United States.
    func respond(_ call: ServiceCall) async throws -> Reply<ListResponse<AvailablePhoneNumber>> {
        let account = try await call.carrierAccount(accountId)
        guard distance >= 0 else { throw ServiceError.invalid("distance", "'distance' cannot be negative", code: .outOfRange) }
        var search = NumberSearch()
        if let country = countryCode.nonEmpty {
            guard country.utf8.count == 2, country.utf8.allSatisfy({ $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") })
            else {
                throw ServiceError.invalid("countryCode", "'\(country.prefix(100))' is not the ISO 3166 code of a country, such as US")
            }
            search.country = country.uppercased()
        }
        search.areaCode = areaCode.nonEmpty
        search.postalCode = postalCode.nonEmpty
        search.region = region.nonEmpty
        search.distance = distance == 0 ? nil : distance
        search.isFax = isFaxNumber
        search.contains = contains.nonEmpty
        return .all(try await call.environment.carrier.searchNumbers(account, search))
    }
}
