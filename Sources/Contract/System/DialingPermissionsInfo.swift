public import ServiceKit

/// What may be dialed in one country
@DTO(in: .settings)
public struct DialingPermissionsInfo {
    /// The ISO 3166 code of the country
    public var isoCode: String?
    /// The name of the country
    public var name: String?
    /// Whether ordinary numbers may be dialed
    public var lowRiskNumbersEnabled: Bool = false
    /// Whether high-risk special numbers may be dialed
    public var highRiskSpecialNumbersEnabled: Bool = false
    /// Whether numbers prone to toll fraud may be dialed
    public var highRiskTollfraudNumbersEnabled: Bool = false
}
