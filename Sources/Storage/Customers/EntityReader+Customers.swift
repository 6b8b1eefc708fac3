public import Contract
import ServiceKit

extension EntityReader {
    /// The schedules of a customer and of those above it, the nearest first; `nil` stands for one that has none.
    public func schedules(from customerId: String?) throws -> [Schedule?] {
        try chain(from: customerId).map(\.schedule)
    }

    /// What a customer pays for: the settings of the nearest that has its own, the account's if none has.
    public func billingSettings(from customerId: String?, in accountId: String) throws -> BillingSettings? {
        if let own = try chain(from: customerId).first(where: \.overrideBillingSettings) { return own.billingSettings }
        return try account(accountId)?.billingSettings
    }

    /// The settings of the app and the portal: those of the nearest customer that has its own.
    public func appSettings(from customerId: String?) throws -> AppSettings? {
        try chain(from: customerId).first(where: \.overrideAppSettings)?.appSettings
    }

    /// A customer as it is stored, then those above it.
    private func chain(from customerId: String?) throws -> [CustomerInfo] {
        guard let customerId, !customerId.isEmpty else { return [] }
        return try customerPath(customerId).reversed().compactMap { try $0.id.flatMap(customerDocument) }
    }
}
