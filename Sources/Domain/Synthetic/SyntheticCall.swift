import Contract
import ServiceKit

/// One made-up call, chat or fax: who with whom, how long, and how it went.
struct SyntheticCall {
    private let start: DateTime
    private let account: SyntheticAccount
    private let endpoint: SyntheticAccount.Endpoint
    private let channel: FlowChannels
    private let isIncoming: Bool
    private let isAnswered: Bool
    private let outcome: String
    /// Milliseconds.
    private let length: Int64
    private let other: (number: String, name: String)
    private let agent: String

    init(start: DateTime, account: SyntheticAccount, callers: Int, using random: inout SeededGenerator) {
        self.start = start
        self.account = account
        endpoint = account.endpoints[Int(random.next() % 8)]
        let kind = random.next() % 100
        channel = kind < 75 ? .voice : kind < 95 ? .chat : .fax
        isIncoming = random.next() % 100 < 70
        isAnswered = random.next() % 100 < 78
        outcome = Self.outcome(channel, isIncoming: isIncoming, isAnswered: isAnswered, using: &random)
        // Most are short, some are very long.
        let stretch = random.fraction()
        length = Int64((isAnswered ? 20_000 + 900_000 * stretch * stretch * stretch : 8000 + 40_000 * stretch).rounded())
        // The square makes few callers call often.
        let caller = random.fraction()
        let number = UInt64(caller * caller * Double(callers))
        other = (SyntheticNames.number(number &* 7919 % 5_000_000), SyntheticNames.person(number))
        agent = SyntheticNames.person(UInt64(endpoint.number.hashValueOfDigits) + random.next() % 5)
    }

    private static func outcome(
        _ channel: FlowChannels,
        isIncoming: Bool,
        isAnswered: Bool,
        using random: inout SeededGenerator
    ) -> String {
        let choices: [String] =
            switch (channel, isAnswered) {
            case (.voice, true): ["Completed", "Completed", "Completed", "Transferred"]
            case (.voice, false): isIncoming ? ["Missed", "Voicemail", "Abandoned"] : ["No Answer", "Busy", "Failed"]
            case (.chat, true): ["Completed", "Closed"]
            case (.chat, false): ["Unanswered", "Timed Out"]
            case (.fax, true): [isIncoming ? "Received" : "Sent"]
            case (.fax, false): ["Failed", "Busy"]
            }
        return choices[Int(random.next() % UInt64(choices.count))]
    }

    /// Writes the call into a session.
    func fill(_ session: inout SessionInfo, using random: inout SeededGenerator) {
        let customer = account.customers[endpoint.customer]
        let end = DateTime(milliseconds: start.milliseconds + length)
        session.dateCompleted = end.iso8601
        session.dateLastModified = end.iso8601
        session.createdBy = "generate"
        session.ended = true
        session.channel = channel
        session.direction = isIncoming ? .incoming : .outgoing
        session.outcome = outcome
        session.wasMissed = isIncoming && !isAnswered
        session.customerId = customer.id
        session.customerName = customer.name
        session.customerBreadcrumb = [
            CustomerBreadcrumb {
                $0.id = customer.id
                $0.name = customer.name
            }
        ]
        session.endpointId = endpoint.id
        session.endpointName = endpoint.name
        session.fromAddress = isIncoming ? other.number : endpoint.number
        session.toAddress = isIncoming ? endpoint.number : other.number
        session.fromName = isIncoming ? other.name : agent
        session.displayName = other.name
        if isAnswered {
            session.answeredById = endpoint.id
            session.answeredByName = isIncoming ? agent : other.name
        }
        session.callSid = channel == .voice ? "CA\(hex(random.next(), digits: 16))\(hex(random.next(), digits: 16))" : nil
        session.log = lines().enumerated().map { index, message in
            let moment = start.milliseconds + length * Int64(index) / 9
            return SessionLogInfo {
                $0.date = DateTime(milliseconds: moment).iso8601
                $0.message = message
            }
        }
    }

    /// What the session's log says: ten lines of some 58 bytes.
    private func lines() -> [String] {
        let (from, to) = isIncoming ? (other.number, endpoint.number) : (endpoint.number, other.number)
        let begin = [
            "\(channel.rawValue) session from \(from) to \(to) started",
            "Endpoint \(endpoint.name) of \(account.name) found",
            "Flow '\(endpoint.name) hours' chosen by schedule: Open",
        ]
        return begin + middle(to) + ["Session ended after \(length / 1000) seconds with outcome \(outcome)"]
    }

    private func middle(_ to: String) -> [String] {
        switch (channel, isAnswered) {
        case (.voice, true):
            [
                "Played greeting 'Thank you for calling \(account.name)'",
                "Caller \(other.name) pressed 1 for \(endpoint.name)",
                "Dialing \(agent) at \(to) for at most 30 seconds",
                "\(agent) answered and was connected to \(other.name)",
                "Recording started, as the rule of the account asks for",
                "\(other.name) hung up first; recording of the call saved",
            ]
        case (.voice, false):
            [
                "Played greeting 'Thank you for calling \(account.name)'",
                "Caller \(other.name) waited in queue \(endpoint.name)",
                "Dialing \(agent) at \(to) for at most 30 seconds",
                "\(agent) did not answer; trying the next agent in turn",
                "No agent of \(endpoint.name) answered within the time",
                "Asked \(other.name) to leave a voicemail after the tone",
            ]
        case (.chat, _):
            [
                "\(other.name): Hello, is anybody there? I have a question",
                "\(agent): Good day \(other.name), how can I help you?",
                "\(other.name): My invoice shows an amount I do not know",
                "\(agent): One moment please, I am looking into this now",
                "\(other.name): Thank you, that is kind of you, take your time",
                "\(agent): I have sent you a corrected invoice by email",
            ]
        case (.fax, _):
            [
                "Fax tone heard, negotiating with station \(other.number)",
                "Agreed on 14,400 bit/s with error correction mode on",
                "Page 1 of 3 received in fine resolution, 1,728 by 2,292",
                "Page 2 of 3 received in fine resolution, 1,728 by 2,292",
                "Page 3 of 3 received in fine resolution, 1,728 by 2,292",
                "Document stored as a file and sent on to \(agent) by email",
            ]
        }
    }
}

extension String {
    /// A number that is the same in each run, unlike `hashValue`.
    fileprivate var hashValueOfDigits: UInt64 {
        utf8.reduce(0) { $0 &* 31 &+ UInt64($1) } & 0xFFFF_FFFF
    }
}
