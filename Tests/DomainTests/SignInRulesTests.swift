import Domain
import ServiceKit
import Testing

@Suite("Signing in")
struct SignInRulesTests {
    let now = DateTime(milliseconds: 1_000_000)
    let day: Int64 = 86_400_000

    @Test("a sign-in lasts two weeks, a remembered one four")
    func lifetime() {
        #expect(SignInLifetime().end(isPermanent: false, usedAt: now).milliseconds == now.milliseconds + 14 * day)
        #expect(SignInLifetime().end(isPermanent: true, usedAt: now).milliseconds == now.milliseconds + 28 * day)
    }

    @Test("its end moves with its use, but not at every request")
    func renewal() {
        let end = SignInLifetime().end(isPermanent: false, usedAt: now)
        let soon = DateTime(milliseconds: now.milliseconds + 60_000)
        let later = DateTime(milliseconds: now.milliseconds + day)
        #expect(SignInLifetime().renewal(of: end, isPermanent: false, usedAt: soon) == nil)
        #expect(SignInLifetime().renewal(of: end, isPermanent: false, usedAt: later)?.milliseconds == end.milliseconds + day)
    }

    @Test("a lifetime that was shortened ends earlier at the next use")
    func shortened() {
        var lifetime = SignInLifetime()
        let end = lifetime.end(isPermanent: true, usedAt: now)
        lifetime.permanent = 600_000
        #expect(lifetime.renewal(of: end, isPermanent: true, usedAt: now)?.milliseconds == now.milliseconds + 600_000)
        let short = lifetime.end(isPermanent: true, usedAt: now)
        let soon = DateTime(milliseconds: now.milliseconds + 10_000)
        let later = DateTime(milliseconds: now.milliseconds + 60_000)
        #expect(lifetime.renewal(of: short, isPermanent: true, usedAt: soon) == nil)
        #expect(lifetime.renewal(of: short, isPermanent: true, usedAt: later)?.milliseconds == now.milliseconds + 660_000)
    }

    @Test("secrets are long, unlike, and safe in a cookie; their hashes are stable")
    func secrets() {
        let secrets = (0..<100).map { _ in SecretToken.random(bytes: 15) }
        #expect(Set(secrets).count == 100)
        #expect(secrets.allSatisfy { $0.utf8.count == 20 })
        let alphabet = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        #expect(secrets.allSatisfy { $0.allSatisfy(alphabet.contains) })
        #expect(SecretToken.hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test("a secret holds as many characters as its bytes need", arguments: [(1, 2), (2, 3), (3, 4), (24, 32)])
    func length(bytes: Int, characters: Int) {
        #expect(SecretToken.random(bytes: bytes).utf8.count == characters)
    }

    @Test(
        "a password has to be long enough, not too long, and not the address",
        arguments: [
            "short", String(repeating: "x", count: 2000), "Ann@Example.com",
        ]
    )
    func badPasswords(password: String) {
        let error = #expect(throws: ServiceError.self) {
            try PasswordPolicy.check(password, field: "newPassword", email: "ann@example.com")
        }
        #expect(error?.fields.first?.name == "newPassword")
        #expect(error?.message.contains(password) == false)
    }

    @Test("any other password will do")
    func goodPasswords() throws {
        try PasswordPolicy.check("correct horse", email: nil)
        try PasswordPolicy.check("пароль-1", email: "ann@example.com")
    }

    @Test("an email address has one @ with something on both sides", arguments: ["", "ann", "@b", "a@", "a@b@c", "a b@c", "a@b\n"])
    func badAddresses(text: String) {
        #expect(throws: ServiceError.self) { try EmailAddress.check(text) }
    }

    @Test("an email address may be as odd as people's are", arguments: ["a@b", "o'neil+x@sub.example.com", "jürgen@exämple.de"])
    func goodAddresses(text: String) throws {
        try EmailAddress.check(text)
    }
}
