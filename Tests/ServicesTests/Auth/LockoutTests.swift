import Domain
import ServiceKit
import Testing

@Suite("Wrong passwords")
struct LockoutTests {
    @Test("the fourth try waits, ever longer, whatever its password; waiting lets it through")
    func delay() async throws {
        try await World.open { world in
            let email = Person.user.email
            for _ in 0..<3 { try await world.credentials(email, "wrong horse").expectError(401, .unauthorized) }
            let early = try await world.credentials(email, Person.password)
            try early.expectError(429, .tooManyRequests)
            #expect(early["Retry-After"] == "1")
            try await world.send(.get("/sessions").basic(email, Person.password)).expectError(429, .tooManyRequests)
            #expect(try await world.credentials(Person.customer.email, Person.password).status == 200)
            #expect(try await world.get("/sessions", as: .user).status == 200)

            world.clock.advance(seconds: 1)
            try await world.credentials(email, "wrong horse").expectError(401, .unauthorized)
            #expect(try await world.credentials(email, Person.password)["Retry-After"] == "2")
            world.clock.advance(seconds: 2)
            #expect(try await world.credentials(email, Person.password).status == 200)
            #expect(try await world.credentials(email, "wrong horse").status == 401)
            #expect(try await world.credentials(email, Person.password).status == 200)
        }
    }

    @Test("ten wrong passwords lock the login for a while, the right one included; a known user and an unknown one alike")
    func lock() async throws {
        try await World.open { world in
            for email in [Person.user.email, "unknown@alpha.test"] {
                for _ in 0..<10 {
                    try await world.credentials(email, "wrong horse").expectError(401, .unauthorized)
                    world.clock.advance(seconds: 600)
                }
                let locked = try await world.credentials(email, Person.password)
                try locked.expectError(401, .authentication)
                #expect(locked["Retry-After"] == "300")
                #expect(locked.cookies.isEmpty)
            }
            world.clock.advance(seconds: 300)
            #expect(try await world.credentials(Person.user.email, Person.password).status == 200)
        }
    }

    @Test("an address that tries many logins has to wait too, and one known password does not free it")
    func address() async throws {
        var policies = LockoutPolicies()
        policies.address.freeTries = 4
        try await World.open(lockout: policies) { world in
            for number in 0..<2 { try await world.credentials("user\(number)@x.test", "wrong horse").expectError(401, .unauthorized) }
            #expect(try await world.credentials(Person.user.email, Person.password).status == 200)
            for number in 2..<4 { try await world.credentials("user\(number)@x.test", "wrong horse").expectError(401, .unauthorized) }
            try await world.credentials(Person.user.email, Person.password).expectError(429, .tooManyRequests)
        }
    }
}
