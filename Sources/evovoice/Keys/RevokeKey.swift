import ArgumentParser
import Contract
import Domain
import Storage

struct RevokeKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "revoke", abstract: "End an API key at once.")

    @Argument(help: "The id of the key, as 'evovoice key list' shows it.")
    var id: String

    @OptionGroup var options: DataOptions

    func run() async throws {
        let store = try options.openStore()
        guard let (owner, key) = try await store.keys(ofUser: nil).first(where: { $0.key.id == id }) else {
            throw Failure("There is no key '\(id)'. 'evovoice key list' shows them.")
        }
        try await store.apiKeys.delete(id, userId: owner.id ?? "", by: .command("key"))
        Terminal.print("Revoked key '\(key.name)' of \(owner.emailAddress ?? "")")
    }
}
