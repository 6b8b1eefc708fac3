import Carriers
import Contract
import ServiceKit
import Testing

@Suite("The simulated network")
struct SimulatedNetworkTests {
    private let account = CarrierAccount(id: "a")
    private let network = SimulatedNetwork()
    private var carrier: Carrier { network.carrier }

    private func search(_ change: (inout NumberSearch) -> Void) async throws -> [String] {
        var search = NumberSearch()
        change(&search)
        return try await carrier.searchNumbers(account, search).compactMap(\.phoneNumber)
    }

    @Test("finds numbers by area, region, place and digits, as many as asked for, always the same")
    func searching() async throws {
        #expect(try await search { ($0.areaCode, $0.limit) = ("212", 2) } == ["+12125550100", "+12125550101"])
        #expect(try await search { ($0.region, $0.limit) = ("ca", 1) } == ["+14155550100"])
        #expect(try await search { ($0.postalCode, $0.limit) = ("78701", 1) } == ["+15125550100"])
        #expect(try await search { ($0.areaCode, $0.contains) = ("212", "0-177") } == ["+12125550177"])
        #expect(try await search { ($0.country, $0.limit) = ("gb", 1) } == ["+442079460000"])
        #expect(try await search { $0.country = "AQ" } == [])
        #expect(try await search { $0.areaCode = "999" } == [])
    }

    @Test("sells a number once, and again when it was given back")
    func buying() async throws {
        let order = NumberOrder(phoneNumber: "+12125550100", isFax: true)
        #expect(try await carrier.buyNumber(account, order) == CarrierNumber(phoneNumber: "+12125550100", isFax: true))
        #expect(try await search { ($0.areaCode, $0.limit) = ("212", 1) } == ["+12125550101"])
        let other = CarrierAccount(id: "b")
        await #expect { _ = try await carrier.buyNumber(other, order) } throws: { ($0 as? CarrierError)?.kind == .taken }
        try await carrier.releaseNumber(other, order.phoneNumber)
        #expect(try await carrier.numbers(account).count == 1, "only who has it gives it back")
        try await carrier.releaseNumber(account, order.phoneNumber)
        #expect(try await carrier.numbers(account).isEmpty)
        _ = try await carrier.buyNumber(other, order)
        await #expect { _ = try await carrier.buyNumber(account, NumberOrder(phoneNumber: "+436601234567")) } throws: {
            ($0 as? CarrierError)?.kind == .unknown
        }
    }

    @Test("of a hundred who want one number at the same time, one gets it")
    func race() async {
        let carrier = carrier
        let bought = await withTaskGroup(of: Bool.self) { tasks in
            for index in 1...100 {
                tasks.addTask {
                    let order = NumberOrder(phoneNumber: "+12125550100")
                    return (try? await carrier.buyNumber(CarrierAccount(id: "\(index)"), order)) != nil
                }
            }
            return await tasks.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(bought == 1)
    }

    @Test("says the same after a restart if its memory lasts: numbers, addresses, devices, what may be dialed")
    func restart() async throws {
        let memory = SimulatedMemory.volatile()
        let before = SimulatedNetwork(memory: memory)
        let order = NumberOrder(phoneNumber: "+12125550100", isFax: true)
        _ = try await before.carrier.buyNumber(account, order)
        try await before.carrier.setAddress(account, AddressInfo { ($0.id, $0.street) = ("x", "Main St") })
        try await before.carrier.setSIPPassword(account, "ann", "secret")
        try await before.carrier.provisionAssistants(account)
        try await before.carrier.setDialingPermissions(
            account,
            DialingPermissionsInfo { ($0.isoCode, $0.lowRiskNumbersEnabled) = ("AT", true) },
            nil
        )
        let code = try await before.carrier.verifyCallerId(account, "+436601234567", "Ann").validationCode

        let after = SimulatedNetwork(memory: memory)
        #expect(try await after.carrier.numbers(account) == [CarrierNumber(phoneNumber: "+12125550100", isFax: true)])
        await #expect { _ = try await after.carrier.buyNumber(account, order) } throws: { ($0 as? CarrierError)?.kind == .taken }
        #expect(try await after.addresses(of: "a")["x"]?.street == "Main St")
        #expect(try await after.hasDevice("ann", of: "a"))
        #expect(try await after.hasAssistants("a"))
        let austria = try await after.carrier.dialingPermissions(account).first { $0.isoCode == "AT" }
        #expect(austria?.lowRiskNumbersEnabled == true)
        #expect(try await after.carrier.verifyCallerId(account, "+436601234567", "Ann").validationCode == code)
    }

    @Test("knows every country by name, lets ordinary numbers at home be dialed, and remembers changes for each account")
    func dialing() async throws {
        let first = try await carrier.dialingPermissions(account)
        #expect(first.count > 200)
        #expect(first.filter(\.lowRiskNumbersEnabled).map(\.isoCode) == ["CA", "US"])
        #expect(first.first { $0.isoCode == "AT" }?.name == "Austria")
        let change = DialingPermissionsInfo {
            $0.isoCode = "at"
            $0.lowRiskNumbersEnabled = true
        }
        try await carrier.setDialingPermissions(account, change, nil)
        let austria = try await carrier.dialingPermissions(account).first { $0.isoCode == "AT" }
        #expect(austria?.lowRiskNumbersEnabled == true && austria?.name == "Austria")
        #expect(try await carrier.dialingPermissions(CarrierAccount(id: "b")).first { $0.isoCode == "AT" }?.lowRiskNumbersEnabled == false)
        let nowhere = DialingPermissionsInfo { $0.isoCode = "XX" }
        await #expect { try await carrier.setDialingPermissions(account, nowhere, nil) } throws: { ($0 as? CarrierError)?.kind == .unknown }
    }

    @Test("changes what may be dialed only if it still is what the change supposes")
    func dialingMeanwhile() async throws {
        let before = try #require(try await carrier.dialingPermissions(account).first { $0.isoCode == "AT" })
        var open = before
        open.lowRiskNumbersEnabled = true
        let wanted = open
        try await carrier.setDialingPermissions(account, wanted, before)
        await #expect { try await carrier.setDialingPermissions(account, before, before) } throws: {
            ($0 as? CarrierError)?.kind == .changed
        }
        #expect(try await carrier.dialingPermissions(account).first { $0.isoCode == "AT" }?.lowRiskNumbersEnabled == true)
    }

    @Test("gives an app a token that is good until the app gets another, in its account alone")
    func apps() async throws {
        let app = AppRegistration(identity: "ann", deviceType: .iOS, isSandbox: true)
        let memory = SimulatedMemory.volatile()
        let (network, elsewhere) = (SimulatedNetwork(memory: memory), SimulatedNetwork(memory: memory))
        let carrier = network.carrier
        let first = try await carrier.appToken(account, app)
        #expect(try await network.isToken(first, of: app, "a"))
        #expect(try await !network.isToken(first, of: app, "b"))
        let android = AppRegistration(identity: "ann", deviceType: .android)
        let phone = try await carrier.appToken(account, android)
        let second = try await carrier.appToken(account, app)
        #expect(Set([first, phone, second]).count == 3)
        #expect(try await !network.isToken(first, of: app, "a"))
        #expect(try await network.isToken(second, of: app, "a"))
        #expect(try await network.isToken(phone, of: android, "a"), "each device has its own")
        #expect(try await !network.isToken(phone, of: app, "a"))
        #expect(try await elsewhere.isToken(second, of: app, "a"), "at every node")
    }
}
