import ServiceKit

enum SessionOperations {
    static let all: [any Operation.Type] = [
        AddConferenceMember.self,
        AddToSessionLog.self,
        DeleteChatMember.self,
        DeleteSessions.self,
        EndSession.self,
        GetActiveCalls.self,
        GetActiveSessions.self,
        GetMySessions.self,
        GetSession.self,
        GetSessionTranscript.self,
        HoldSession.self,
        InviteChatMember.self,
        ListSessions.self,
        NewOutgoingSession.self,
        NewSession.self,
        PatchConferenceMember.self,
        PatchSession.self,
        RecordSession.self,
        RedirectSession.self,
        RejectSession.self,
        SendSessionMessage.self,
        StartConference.self,
    ]
}
