public import Contract
import Domain
import ServiceKit

/// A telephone network of its own: sells numbers that reach nobody, remembers who has what, and calls no one.
///
/// It does the same for the same requests, but for tokens of apps, which are secrets; and remembers for as long as its memory
/// lasts. It keeps nothing itself, so that every process with the same memory is the same network.
public final class SimulatedNetwork: Sendable {
    let memory: SimulatedMemory

    public init(memory: SimulatedMemory = .volatile()) {
        self.memory = memory
    }

    /// The network as an account manages it.
    public var carrier: Carrier {
        Carrier(
            searchNumbers: { _, search in try await self.search(search) },
            buyNumber: { account, order in try await self.buy(order, account) },
            releaseNumber: { account, number in try await self.memory.remove(Kind.number, "", number, account.id) },
            numbers: { account in try await self.numbers(of: account) },
            setIsFax: { account, number, isFax in try await self.setIsFax(number, isFax, account) },
            verifyCallerId: { _, number, name in Self.verify(number, name) },
            setAddress: { account, address in try await self.set(address, account) },
            removeAddress: { account, id in try await self.memory.remove(Kind.address, account.id, id, account.id) },
            setSIPPassword: { account, name, _ in _ = try await self.memory.set(self.entry(Kind.device, name, account.id)) },
            provisionAssistants: { account in _ = try await self.memory.set(self.entry(Kind.assistants, "", account.id)) },
            appToken: { account, app in try await self.token(for: app, account) },
            dialingPermissions: { account in try await self.permissions(of: account) },
            setDialingPermissions: { account, permissions, old in try await self.set(permissions, replacing: old, account) }
        )
    }

    /// What it remembers.
    enum Kind {
        static let number = "number"
        static let address = "address"
        /// User names that have a password.
        static let device = "device"
        static let assistants = "assistants"
        static let permissions = "permissions"
        /// Apps that have a token, with its hash.
        static let app = "app"
    }

    func entry(_ kind: String, _ name: String, _ accountId: String, _ value: String = "") -> NetworkEntry {
        NetworkEntry(kind: kind, space: accountId, name: name, accountId: accountId, value: value)
    }

    // MARK: Numbers

    /// Gives a number to an account without a purchase, as if it had been bought elsewhere.
    public func give(_ number: CarrierNumber, to accountId: String) async throws {
        _ = try await memory.set(Self.entry(number, accountId))
    }

    private static func entry(_ number: CarrierNumber, _ accountId: String) -> NetworkEntry {
        let value = number.isFax ? "fax" : "voice"
        return NetworkEntry(kind: Kind.number, space: "", name: number.phoneNumber, accountId: accountId, value: value)
    }

    private func search(_ search: NumberSearch) async throws -> [AvailablePhoneNumber] {
        let taken = Set(try await memory.all(Kind.number, nil).map(\.name))
        return Array(NumberPlan.numbers(search).lazy.filter { !taken.contains($0.phoneNumber ?? "") }.prefix(search.limit))
    }

    private func buy(_ order: NumberOrder, _ account: CarrierAccount) async throws -> CarrierNumber {
        guard NumberPlan.has(order.phoneNumber) else {
            throw CarrierError(.unknown, "The simulated network does not sell \(order.phoneNumber); search for numbers that it does")
        }
        let number = CarrierNumber(phoneNumber: order.phoneNumber, isFax: order.isFax)
        // Who finds it there, even by the same account, has not bought it now.
        let taken = CarrierError(.taken, "The number \(order.phoneNumber) is no longer available")
        let wanted = Self.entry(number, account.id)
        guard try await !memory.all(Kind.number, account.id).contains(where: { $0.name == wanted.name }) else { throw taken }
        guard try await memory.add(wanted) == wanted else { throw taken }
        return number
    }

    private func numbers(of account: CarrierAccount) async throws -> [CarrierNumber] {
        try await memory.all(Kind.number, account.id).map { CarrierNumber(phoneNumber: $0.name, isFax: $0.value == "fax") }
    }

    private func setIsFax(_ number: String, _ isFax: Bool, _ account: CarrierAccount) async throws {
        let wanted = Self.entry(CarrierNumber(phoneNumber: number, isFax: isFax), account.id)
        guard try await memory.set(wanted) == wanted else {
            throw CarrierError(.unknown, "The number \(number) is not the account's")
        }
    }

    // MARK: Addresses and caller ids

    /// The addresses it knows of an account, by our id.
    public func addresses(of accountId: String) async throws -> [String: AddressInfo] {
        var addresses: [String: AddressInfo] = [:]
        for entry in try await memory.all(Kind.address, accountId) { addresses[entry.name] = try Self.decode(entry.value) }
        return addresses
    }

    /// Whether a device of an account could register.
    public func hasDevice(_ userName: String, of accountId: String) async throws -> Bool {
        try await memory.all(Kind.device, accountId).contains { $0.name == userName }
    }

    /// Whether assistants of an account could work.
    public func hasAssistants(_ accountId: String) async throws -> Bool {
        try await !memory.all(Kind.assistants, accountId).isEmpty
    }

    private func set(_ address: AddressInfo, _ account: CarrierAccount) async throws {
        guard let id = address.id else { return }
        _ = try await memory.set(entry(Kind.address, id, account.id, Self.encode(address)))
    }

    /// The same code for the same number.
    private static func verify(_ number: String, _ name: String) -> CallerIdVerification {
        let sum = number.utf8.reduce(UInt32(7)) { ($0 &* 31) &+ UInt32($1) }
        return CallerIdVerification {
            $0.phoneNumber = number
            $0.friendlyName = name
            $0.validationCode = String(100_000 + sum % 900_000)
        }
    }

    // MARK: What is remembered

    static func encode(_ value: some WireType) -> String {
        String(decoding: JSONWriter.encode(value), as: UTF8.self)
    }

    static func decode<Value: WireType>(_ json: String) throws -> Value {
        try Value(wire: JSONReader.parse(Array(json.utf8)))
    }
}
