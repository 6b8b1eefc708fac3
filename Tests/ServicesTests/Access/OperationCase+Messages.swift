import Contract
import Domain
import ServiceKit
import Storage

extension OperationCase {
    static let messages = [
        OperationCase(ListMessages.self, foreign: .ownData(mentions: "beta text")) { world in
            try await world.messages()
            return .get("/messages")
        },
        OperationCase(ListConversations.self, foreign: .ownData(mentions: "beta text")) { world in
            try await world.messages()
            return .get("/conversations")
        },
        OperationCase(ListNotifications.self, foreign: .ownData(mentions: "beta mail")) { world in
            try await world.notifications()
            return .get("/notifications")
        },
        OperationCase(NotUsedRequest.self, success: 204, foreign: .ownData(mentions: "")) { _ in .get("/not-used") },
        OperationCase(NewDeviceToken.self, foreign: .ownData(mentions: "token-1")) { _ in
            .post("/app/tokens", #"{"deviceType":"iOS","token":"token-1"}"#)
        },
        OperationCase(NewFlowMessage.self, foreign: .refused(404)) {
            .post("/flows/message", #"{"endpointId":"\#(try await $0.endpoint())","identity":"alpha visitor","body":"hello"}"#)
        },
        OperationCase(SendEndpointMessage.self, success: 204, foreign: .refused(404)) { world in
            let session = try await world.chat()
            let token = try await world.hookToken(forSession: session)
            let message = #"{"sessionId":"\#(session)","endpointId":"\#(try await world.endpoint())","body":"hello"}"#
            return .post("/chat/endpoint/message?token=\(token)", message)
        },
    ]
}

extension World {
    /// A text message in each account.
    func messages() async throws {
        let both = [(alpha, "alpha"), (beta, "beta")].map { account, name in
            MessageInfo {
                $0.accountId = account
                $0.endpointId = "\(name)-endpoint"
                $0.otherAddress = "+15550000001"
                $0.text = "\(name) text"
                $0.isUnread = true
            }
        }
        try await store.messages(in: .all).add(both)
    }

    /// A notification in each account.
    func notifications() async throws {
        let both = [(alpha, "alpha"), (beta, "beta")].map { account, name in
            NotificationInfo {
                $0.accountId = account
                $0.subject = "\(name) mail"
            }
        }
        try await store.notifications(in: .all).add(both)
    }
}
