import Contract
import Domain
import ServiceKit
import Storage

extension ListCase {
    static let messages = ListCase(operation: ListMessages.self) { world in
        try await world.store.messages(in: .all).add((0..<ListCheck.rows).map { message($0, world) })
        var query = MessageQuery()
        query.options.paging = try Paging(all: true)
        let ids = try await world.store.messages(in: .all).list(query).items.compactMap(\.id)
        query = MessageQuery()
        query.endpointIds = ["e1"]
        let talks = try await world.store.messages(in: .all).conversations(query).prefix(2)
        let (addresses, named) = (talks.map(\.otherAddress), talks.compactMap(\.id).joined(separator: ","))
        let moment = DateTime(milliseconds: 1_700_000_000_000 + 60_000 * 2900).iso8601
        return ListBed(
            path: "/messages",
            ids: Set(ids),
            isAlphas: { $0.text("accountId") == world.alpha },
            dateMember: "date",
            filters: [
                .account("accountIds", world.beta),
                ListFilter("customerIds", query: "customerIds=c3,c4") { ["c3", "c4"].contains($0.text("customerId")) },
                ListFilter("endpointIds", query: "endpointIds=e5,e6") { ["e5", "e6"].contains($0.text("endpointId")) },
                ListFilter("conversationIds", query: "conversationIds=\(named)") {
                    $0.text("endpointId") == "e1" && addresses.contains($0.text("otherAddress"))
                },
                ListFilter("afterDate", query: "afterDate=\(moment)") { ($0.text("date") ?? "") > moment },
            ]
        )
    }

    /// Three of each moment.
    private static func message(_ number: Int, _ world: World) -> MessageInfo {
        MessageInfo {
            $0.accountId = world.account(ofRow: number)
            $0.customerId = number % 9 == 0 ? nil : "c\(number % 50)"
            // Of one account each.
            $0.endpointId = number % 40 == 0 ? "b\(number % 3)" : "e\(number % 20)"
            $0.endpointDisplayName = "Line \(number % 20)"
            $0.otherAddress = "+1555000\(number % 300)"
            $0.date = DateTime(milliseconds: 1_700_000_000_000 + 60_000 * Int64(number / 3)).iso8601
            $0.direction = number % 4 == 0 ? .outgoing : .incoming
            ($0.sender, $0.text) = (number % 7 == 0 ? nil : World.name(ofRow: number), "text \(number * 7919 % 4000)")
            $0.isUnread = number % 2 == 0
        }
    }

    static let notifications = ListCase(operation: ListNotifications.self) { world in
        let (north, south) = (try await world.customer("North"), try await world.customer("South"))
        for part in 0..<10 {
            world.clock.advance(seconds: 86_400)
            let many = (part * 1000..<(part + 1) * 1000).map { number in
                NotificationInfo {
                    $0.accountId = world.account(ofRow: number)
                    $0.type = number % 30 == 7 ? .sms : .email
                    ($0.from, $0.to) = ("Sender\(number % 51)@x.test", number % 8 == 0 ? nil : "receiver\(number % 70)@x.test")
                    ($0.subject, $0.body) = (World.name(ofRow: number), "body \(number % 10)")
                    guard $0.accountId == world.alpha else { return }
                    $0.customerId = number % 13 == 0 ? north : number % 17 == 0 ? south : nil
                }
            }
            try await world.store.notifications(in: .all).add(many)
        }
        var query = NotificationQuery()
        query.options.paging = try Paging(all: true)
        let ids = try await world.store.notifications(in: .all).list(query).items.compactMap(\.id)
        return ListBed(
            path: "/notifications",
            ids: Set(ids),
            isAlphas: { $0.text("accountId") == world.alpha },
            filters: [
                .account("accountIds", world.beta),
                ListFilter("customerIds", query: "customerIds=\(north)") { $0.text("customerId") == north },
                ListFilter("fromFilter", query: "fromFilter=SENDER3@") { $0.contains("sender3@", in: "from") },
                ListFilter("toFilter", query: "toFilter=receiver6") { $0.contains("receiver6", in: "to") },
                ListFilter("subjectFilter", query: "subjectFilter=%C3%84PFEL%2077") { $0.contains("äpfel 77", in: "subject") },
                ListFilter("startDate", query: "startDate=2024-03-14") { ($0.text("dateCreated") ?? "") >= "2024-03-14" },
                ListFilter("endDate", query: "endDate=2024-03-06") { ($0.text("dateCreated") ?? "") < "2024-03-07" },
                ListFilter("type", query: "type=Sms") { $0.text("type") == "Sms" },
            ]
        )
    }
}
