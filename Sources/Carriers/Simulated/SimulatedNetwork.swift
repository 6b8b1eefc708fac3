public import Contract
import ServiceKit
import Synchronization

/// A telephone network in memory: sells numbers that reach nobody, remembers who has what, and calls no one.
///
/// It does the same for the same requests, and forgets everything when the process ends.
public final class SimulatedNetwork: Sendable {
    struct State {
        /// By number.
        var numbers: [String: (accountId: String, number: CarrierNumber)] = [:]
        var permissions: [String: [String: DialingPermissionsInfo]] = [:]
        var addresses: [String: [String: AddressInfo]] = [:]
        /// User names that have a password, by account.
        var devices: [String: Set<String>] = [:]
        var withAssistants: Set<String> = []
        var verifications = 0
        /// Tokens of apps, by account; each registration has one.
        var apps: [String: [AppRegistration: String]] = [:]
    }

    let state = Mutex(State())

    public init() {}

    /// The network as an account manages it.
    public var carrier: Carrier {
        Carrier(
            searchNumbers: { _, search in self.search(search) },
            buyNumber: { account, order in try self.buy(order, account) },
            releaseNumber: { account, number in self.release(number, account) },
            numbers: { account in self.numbers(of: account) },
            setIsFax: { account, number, isFax in try self.setIsFax(number, isFax, account) },
            verifyCallerId: { _, number, name in self.verify(number, name) },
            setAddress: { account, address in self.set(address, account) },
            removeAddress: { account, id in self.removeAddress(id, account) },
            setSIPPassword: { account, name, _ in self.state.withLock { _ = $0.devices[account.id, default: []].insert(name) } },
            provisionAssistants: { account in self.state.withLock { _ = $0.withAssistants.insert(account.id) } },
            appToken: { account, app in self.token(for: app, account) },
            dialingPermissions: { account in self.permissions(of: account) },
            setDialingPermissions: { account, permissions, old in try self.set(permissions, replacing: old, account) }
        )
    }

    // MARK: Numbers

    /// Gives a number to an account without a purchase, as if it had been bought elsewhere.
    public func give(_ number: CarrierNumber, to accountId: String) {
        state.withLock { $0.numbers[number.phoneNumber] = (accountId, number) }
    }

    private func search(_ search: NumberSearch) -> [AvailablePhoneNumber] {
        let taken = state.withLock { Set($0.numbers.keys) }
        return Array(NumberPlan.numbers(search).lazy.filter { !taken.contains($0.phoneNumber ?? "") }.prefix(search.limit))
    }

    private func buy(_ order: NumberOrder, _ account: CarrierAccount) throws(CarrierError) -> CarrierNumber {
        guard NumberPlan.has(order.phoneNumber) else {
            throw CarrierError(.unknown, "The simulated network does not sell \(order.phoneNumber); search for numbers that it does")
        }
        return try state.withLock { state throws(CarrierError) in
            guard state.numbers[order.phoneNumber] == nil else {
                throw CarrierError(.taken, "The number \(order.phoneNumber) is no longer available")
            }
            let number = CarrierNumber(phoneNumber: order.phoneNumber, isFax: order.isFax)
            state.numbers[order.phoneNumber] = (account.id, number)
            return number
        }
    }

    private func release(_ number: String, _ account: CarrierAccount) {
        state.withLock { if $0.numbers[number]?.accountId == account.id { $0.numbers[number] = nil } }
    }

    private func numbers(of account: CarrierAccount) -> [CarrierNumber] {
        state.withLock { state in state.numbers.values.filter { $0.accountId == account.id }.map(\.number) }
            .sorted { $0.phoneNumber < $1.phoneNumber }
    }

    private func setIsFax(_ number: String, _ isFax: Bool, _ account: CarrierAccount) throws(CarrierError) {
        try state.withLock { state throws(CarrierError) in
            // One that nobody has was bought before the network was started anew.
            guard state.numbers[number].map({ $0.accountId == account.id }) ?? true else {
                throw CarrierError(.unknown, "The number \(number) is not the account's")
            }
            state.numbers[number] = (account.id, CarrierNumber(phoneNumber: number, isFax: isFax))
        }
    }

    // MARK: Addresses and caller ids

    /// The addresses it knows of an account, by our id.
    public func addresses(of accountId: String) -> [String: AddressInfo] {
        state.withLock { $0.addresses[accountId] ?? [:] }
    }

    /// Whether a device of an account could register.
    public func hasDevice(_ userName: String, of accountId: String) -> Bool {
        state.withLock { $0.devices[accountId]?.contains(userName) == true }
    }

    /// Whether assistants of an account could work.
    public func hasAssistants(_ accountId: String) -> Bool {
        state.withLock { $0.withAssistants.contains(accountId) }
    }

    private func set(_ address: AddressInfo, _ account: CarrierAccount) {
        guard let id = address.id else { return }
        state.withLock { $0.addresses[account.id, default: [:]][id] = address }
    }

    private func removeAddress(_ id: String, _ account: CarrierAccount) {
        state.withLock { $0.addresses[account.id]?[id] = nil }
    }

    private func verify(_ number: String, _ name: String) -> CallerIdVerification {
        let code = state.withLock { state in
            state.verifications += 1
            return 100_000 + state.verifications % 900_000
        }
        return CallerIdVerification {
            $0.phoneNumber = number
            $0.friendlyName = name
            $0.validationCode = String(code)
        }
    }
}
