import Contract
import Domain
import Foundation
import ServiceKit

/// The countries that the simulated network reaches, each with what may be dialed in it at first: ordinary numbers in
/// the United States and Canada, nothing elsewhere.
enum Countries {
    static let all: [DialingPermissionsInfo] = {
        let english = Locale(identifier: "en")
        let countries = Locale.Region.isoRegions.compactMap { region -> DialingPermissionsInfo? in
            let code = region.identifier
            guard code.count == 2, region.subRegions.isEmpty, let name = english.localizedString(forRegionCode: code) else { return nil }
            return DialingPermissionsInfo {
                $0.isoCode = code
                $0.name = name
                $0.lowRiskNumbersEnabled = code == "US" || code == "CA"
            }
        }
        return countries.sorted { ($0.name ?? "", $0.isoCode ?? "") < ($1.name ?? "", $1.isoCode ?? "") }
    }()
}
