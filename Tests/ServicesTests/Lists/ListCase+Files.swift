import Contract
import Foundation
import ServiceKit
import Storage

extension ListCase {
    static let files = ListCase(operation: ListFiles.self) { world in
        let bed = try await FileBed(world)
        return ListBed(
            path: "/files",
            ids: bed.ids,
            isAlphas: { $0.text("accountId") == world.alpha },
            filters: [
                .account("accountIds", world.beta),
                .customers("customerIds", bed.customer),
                ListFilter("sessionId", query: "sessionId=s7") { $0.text("uri")?.hasSuffix("&session=s7") == true },
                .customers("customerIds", bed.child),
                ListFilter("fileName", query: "fileName=%C3%84PFEL%2077") { $0.contains("äpfel 77", in: "fileName") },
                ListFilter("contentType", query: "contentType=AUDIO") { $0.contains("audio", in: "contentType") },
                ListFilter("type", query: "type=CallRecording") { $0.text("type") == "CallRecording" },
                bed.from("dateCreatedStart"),
                bed.until("dateCreatedEnd"),
                ListFilter("userId", query: "userId=\(world.id(of: .user))") { $0.text("userId") == world.id(of: .user) },
                ListFilter("transcriptionContains", query: "transcriptionContains=word%2042") {
                    $0.contains("word 42", in: "transcription", "aiTranscription", "AITranscription")
                },
            ]
        )
    }

    static let portalFiles = ListCase(operation: AppGetFiles.self) { world in
        let bed = try await FileBed(world)
        return ListBed(
            path: "/portal/files",
            ids: bed.ids,
            isAlphas: { $0.text("accountId") == world.alpha },
            filters: [
                .account("accountId", world.beta),
                .customers("customerId", bed.customer),
                bed.from("dateCreatedStart"),
                ListFilter("fileNameFilter", query: "fileNameFilter=kirsche%203") { $0.contains("kirsche 3", in: "fileName") },
                bed.until("dateCreatedEnd"),
                ListFilter("type", query: "type=Fax") { $0.text("type") == "Fax" },
            ]
        )
    }

    /// Addresses say neither whose they are nor when they were made: that is known by their ids.
    static let addresses = ListCase(operation: ListAddresses.self) { world in
        let many = (0..<ListCheck.rows).map { number in
            EmergencyAddress { emergency in
                emergency.accountId = world.account(ofRow: number)
                emergency.address = AddressInfo {
                    let name = World.name(ofRow: number)
                    $0.friendlyName = number % 4 == 0 ? nil : "Place \(number % 700)"
                    $0.customerName = number % 3 == 0 ? name : "Company \(number % 90)"
                    $0.street = number % 3 == 1 ? "\(name) street" : "Street \(number)"
                    $0.city = number % 3 == 2 ? "\(name) city" : "city \(number % 40)"
                    $0.region = number % 5 == 0 ? nil : "R\(number % 7)"
                    $0.postalCode = number % 6 == 0 ? nil : "\(10_000 + number % 800)"
                    ($0.isoCountry, $0.emergencyEnabled) = (["US", "AT", "CA"][number % 3], number % 2 == 0)
                }
            }
        }
        let ids = try await world.add(many: many)
        let betas = Set(zip(many, ids).filter { $0.0.accountId == world.beta }.map(\.1))
        return ListBed(
            path: "/addresses",
            ids: Set(ids),
            isAlphas: { !betas.contains($0.id) },
            dateMember: "id",
            filters: [
                ListFilter("accountIds", query: "accountIds=\(world.beta)") { betas.contains($0.id) },
                ListFilter("filter", query: "filter=%C3%84PFEL%2077") {
                    $0.contains("äpfel 77", in: "friendlyName", "customerName", "street", "city")
                },
            ]
        )
    }
}

/// Very many files of both accounts, made over ten days.
private struct FileBed {
    let ids: Set<String>
    let customer: String
    let child: String
    private let days: [String]

    init(_ world: World) async throws {
        let customer = try await world.customer("North")
        let child = try await world.customer("North-east", below: customer)
        (self.customer, self.child) = (customer, child)
        var (ids, days): ([String], [String]) = ([], [])
        for part in 0..<10 {
            world.clock.advance(seconds: 86_400)
            days.append(String(world.now.iso8601.prefix(10)))
            ids += try await world.add(many: (part * 1000..<(part + 1) * 1000).map { Self.file($0, world, customer, child) })
        }
        (self.ids, self.days) = (Set(ids), days)
    }

    func from(_ member: String) -> ListFilter {
        let day = days[6]
        return ListFilter(member, query: "\(member)=\(day)") { ($0.text("dateCreated") ?? "") >= day }
    }

    func until(_ member: String) -> ListFilter {
        let day = days[2]
        return ListFilter(member, query: "\(member)=\(day)") { ($0.text("dateCreated") ?? "").prefix(10) <= day }
    }

    private static func file(_ number: Int, _ world: World, _ customer: String, _ child: String) -> FileInfo {
        FileInfo {
            $0.accountId = world.account(ofRow: number)
            $0.type = [.upload, .callRecording, .voiceMessage, .fax][number % 4]
            $0.fileName = World.name(ofRow: number)
            $0.contentType = ["text/plain", "audio/wav", "image/png"][number % 3]
            $0.contentLength = Int64(number * 7919 % 5000)
            if number % 5 > 0 {
                let hash = String(format: "%064x", number)
                $0.uri = "content:?v=\(hash)" + (number % 2 == 0 ? "" : "&session=s\(number % 50)")
            }
            $0.userId = [nil, world.id(of: .user), world.id(of: .manager), world.id(of: .foreignUser)][number % 7 % 4]
            ($0.recordingSid, $0.recordingDuration) = (number % 4 == 1 ? "RE\(number)" : nil, number % 90)
            $0.recordingFrom = number % 4 == 1 ? "caller \(number % 60)" : nil
            if number % 9 == 0 { $0.transcription = "Some Word \(number % 130)" }
            if number % 9 == 1 { $0.aiTranscription = "another word \(number % 130)" }
            ($0.fromAddress, $0.toAddress) = (number % 8 == 0 ? nil : "+1555\(number % 300)", "+1212\(number % 200)")
            guard $0.accountId == world.alpha else { return }
            $0.customerId = number % 13 == 0 ? customer : number % 17 == 0 ? child : nil
        }
    }
}
