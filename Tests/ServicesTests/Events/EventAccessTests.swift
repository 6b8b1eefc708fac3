import Contract
import Domain
import ServiceKit
import Services
import Storage
import Testing

@Suite("Who may watch")
struct EventAccessTests {
    @Test("nobody watches; everyone who is signed in watches their own accounts and sessions, and no others")
    func everyone() async throws {
        try await World.open { world in
            let (own, foreign) = (try await world.session(), try await world.session(in: world.beta))
            for person in Person.allCases {
                for (account, session) in [(world.alpha, own), (world.beta, foreign)] {
                    for channel in ["account:\(account)", "session:\(session)"] {
                        let isOwn = person == .administrator || (account == world.beta) == person.isForeign
                        let target = "/event-subscribers?channels=\(channel)"
                        guard person != .nobody, isOwn else {
                            let code: ErrorCode = person == .nobody ? .unauthorized : .forbidden
                            try await world.get("/event-stream?channels=\(channel)", as: person).expectError(code.status, code)
                            try await world.get(target, as: person).expectError(code.status, code)
                            continue
                        }
                        #expect(try await world.get(target, as: person).status == 200)
                        try await world.watch(channel, as: person) { _, first in
                            #expect(first.text("channels") == channel)
                        }
                    }
                }
            }
        }
    }

    @Test("one channel of another tenant refuses the whole stream")
    func mixed() async throws {
        try await World.open { world in
            let channels = "account:\(world.alpha),account:\(world.beta)"
            try await world.get("/event-stream?channels=\(channels)", as: .manager).expectError(403, .forbidden)
            try await world.get("/event-stream?channels=account:\(world.child)", as: .manager).expectError(403, .forbidden)
        }
    }

    @Test(
        "what is no channel is refused, and so are too many",
        arguments: ["home", "account:", "account:1", "sessions:018f3a4b5c6d7e8f90a1b2c3", "customer:018f3a4b5c6d7e8f90a1b2c3"]
    )
    func noChannel(name: String) async throws {
        try await World.open { world in
            try await world.get("/event-stream?channels=\(name)", as: .user).expectError(400, .argument, fields: ["channels"])
            let many = Array(repeating: "account:\(world.alpha)", count: 101).joined(separator: ",")
            try await world.get("/event-stream?channels=\(many)", as: .user).expectError(400, .argument, fields: ["channels"])
        }
    }

    @Test("a key watches only if it may read sessions")
    func keys() async throws {
        try await World.open { world in
            for (secret, scopes, status) in [("a", ["accounts"], 403), ("b", ["sessions:read"], 200), ("c", ["sessions"], 200)] {
                _ = try await world.key(of: .user, secret, scopes: scopes)
                let request = TestRequest.get("/event-subscribers?channels=account:\(world.alpha)").bearer(secret)
                #expect(try await world.send(request).status == status)
            }
        }
    }

    @Test("who loses an account, the login or the key gets nothing more", arguments: ["grant", "login", "key"])
    func revoked(what: String) async throws {
        try await World.open { world in
            let secret = "the key"
            let key = try await world.key(of: .user, secret, scopes: ["sessions:read"])
            let session = try await world.session()
            let swap: (TestRequest) -> TestRequest = { request in
                var request = request
                request.headers = [("Authorization", "Bearer \(secret)")]
                return request
            }
            try await world.watch("account:\(world.alpha)", as: .user, swap) { watcher, _ in
                try await world.append("before", to: session)
                #expect(try #require(try await watcher.event()).text("message") == "before")
                switch what {
                case "grant":
                    try await world.store.users(in: .all).update(world.id(of: .user), by: World.actor) { $0.accountIds = [world.beta] }
                case "login": try await world.store.users(in: .all).delete(world.id(of: .user), by: World.actor)
                default: try await world.store.apiKeys.delete(key.id, userId: world.id(of: .user), by: World.actor)
                }
                try await world.append("after", to: session)
                #expect(try await watcher.event() == nil)
            }
        }
    }

    @Test("a subscription is its user's alone")
    func ownSubscription() async throws {
        try await World.open { world in
            try await world.watch("account:\(world.alpha)") { watcher, first in
                let id = try #require(first.text("id"))
                let change = TestRequest.post("/event-subscribers/\(id)", #"{"subscribeChannels":[]}"#)
                for request in [.post("/event-heartbeat?id=\(id)"), .post("/event-unregister?id=\(id)"), change] {
                    try await world.send(request, as: .manager).expectError(403, .forbidden)
                    try await world.send(request, as: .foreignUser).expectError(403, .forbidden)
                    try await world.send(request).expectError(401, .unauthorized)
                }
                let foreign = TestRequest.post("/event-subscribers/\(id)", #"{"subscribeChannels":["account:\#(world.beta)"]}"#)
                try await world.send(foreign, as: .user).expectError(403, .forbidden)
                #expect(try await world.send(.post("/event-heartbeat?id=\(id)"), as: .user).status == 200)
                #expect(try await watcher.frame("cmd.onHeartbeat")?.text("id") == id)
            }
        }
    }
}
