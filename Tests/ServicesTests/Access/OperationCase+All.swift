import Contract
import ServiceKit

extension OperationCase {
    static let all =
        sessions + aiSessions + accounts + users + customers + endpoints + phoneNumbers + addresses + flows + system + messages + fileCases
        + others
    private static let fileCases = files + app + portal

    private static let sessions = [
        OperationCase(ListSessions.self, foreign: .ownData(mentions: "beta caller 1")) { _ in .get("/sessions") },
        OperationCase(GetSession.self, foreign: .refused(404)) { .get("/sessions/\(try await $0.session())") },
        OperationCase(PatchSession.self, foreign: .refused(404)) { .patch("/sessions/\(try await $0.session())", #"{"consoleData":"x"}"#) },
        OperationCase(AddToSessionLog.self, success: 204, foreign: .refused(404)) {
            .post("/sessions/\(try await $0.session())/log", #"{"message":"seen"}"#)
        },
        OperationCase(DeleteSessions.self, success: 204, foreign: .refused(403)) {
            .delete("/sessions?accountId=\($0.alpha)&startDateTime=2024-03-01&endDateTime=2024-04-01")
        },
        OperationCase(GetMySessions.self, foreign: .ownData(mentions: "sessions")) { world in
            _ = try await world.session {
                $0.ended = false
                $0.members = [SessionMemberInfo { $0.identity = Person.user.email }]
            }
            return .get("/sessions/my")
        },
    ]

    private static let aiSessions = [
        OperationCase(ListAISessions.self, foreign: .refused(403)) { _ in .get("/ai/sessions") },
        OperationCase(NewAISession.self, foreign: .refused(403)) { .post("/ai/sessions", #"{"accountId":"\#($0.alpha)","purpose":"x"}"#) },
        OperationCase(GetAISession.self, foreign: .refused(403)) { .get("/ai/sessions/\(try await $0.aiSession())") },
        OperationCase(PatchAISession.self, foreign: .refused(403)) {
            .patch("/ai/sessions/\(try await $0.aiSession())", #"{"purpose":"y"}"#)
        },
        OperationCase(DeleteAISession.self, success: 204, foreign: .refused(403)) { .delete("/ai/sessions/\(try await $0.aiSession())") },
    ]

    private static let accounts = [
        OperationCase(ListAccounts.self, foreign: .ownData(mentions: "Beta")) { _ in .get("/accounts") },
        OperationCase(GetAccount.self, foreign: .refused(404)) { .get("/accounts/\($0.alpha)") },
        OperationCase(NewAccount.self, foreign: .refused(403)) { _ in .post("/accounts", #"{"name":"Gamma"}"#) },
        OperationCase(PatchAccount.self, foreign: .refused(403)) { .patch("/accounts/\($0.alpha)", #"{"maxPhoneNumbers":3}"#) },
        OperationCase(DeleteAccount.self, success: 204, foreign: .refused(403)) { .delete("/accounts/\(try await $0.account())") },
        OperationCase(CheckAccount.self, foreign: .refused(403)) { .post("/accounts/\($0.alpha)/check") },
        OperationCase(RegenerateAccountTokens.self, success: 204, foreign: .refused(403)) { .post("/accounts/\($0.alpha)/tokens") },
    ]

    private static let users = [
        OperationCase(ListUsers.self, foreign: .ownData(mentions: Person.foreignUser.email)) { _ in .get("/users") },
        OperationCase(GetUser.self, foreign: .refused(404)) { .get("/users/\($0.id(of: .customer))") },
        OperationCase(NewUser.self, foreign: .refused(403)) { world in
            let email = "new-\(try await world.changes())@alpha.test"
            return .post("/users", #"{"accountId":"\#(world.alpha)","emailAddress":"\#(email)","password":"correct horse"}"#)
        },
        OperationCase(PatchUser.self, foreign: .refused(404)) { .patch("/users/\($0.id(of: .customer))", #"{"firstName":"Ann"}"#) },
        OperationCase(DeleteUser.self, success: 204, foreign: .refused(404)) {
            .delete("/users/\(try await $0.login("gone-\($0.changes())@alpha.test"))")
        },
    ]

    private static let others = [
        OperationCase(Authenticate.self, foreign: .ownData(mentions: "sessionId")) { _ in
            .post("/auth/credentials", #"{"userName":"\#(Person.foreignUser.email)","password":"correct horse"}"#)
        },
        OperationCase(GetAuthStatus.self, foreign: .ownData(mentions: "isAuthenticated")) { _ in .get("/auth/status") },
        OperationCase(ListLogEntries.self, foreign: .ownData(mentions: "Beta")) { _ in .post("/api/ListLogEntries") },
    ]
}
