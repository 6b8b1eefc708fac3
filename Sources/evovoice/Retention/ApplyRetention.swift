import ArgumentParser
import Domain
import ServiceKit
import Services
import Storage

struct ApplyRetention: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Delete what accounts have kept for long enough, now.",
        discussion: """
            Works in small batches; a server may run meanwhile. Each batch leaves a receipt in the log of changes. With --dry-run nothing \
            is deleted: the table shows what would be.

            EXAMPLES:
              evovoice retention apply --dry-run
            """
    )

    @Flag(help: "Only show what would be deleted.")
    var dryRun = false

    @OptionGroup var options: DataOptions

    func run() async throws {
        let store = try options.openStore()
        let retention = Retention(store: store, settings: try options.load().retention)
        let tasks = try await retention.tasks()
        guard !tasks.isEmpty else { return Terminal.print("Everything is kept for ever. 'evovoice retention set' sets a number of days.") }
        var table = TextTable("account", "what", "kept for", dryRun ? "to be deleted" : "deleted", "from", "to")
        let months = dryRun ? [:] : try await retention.removeMonths(tasks, by: .command("retention"))
        for task in tasks {
            var sum = task.expired.part == .sessions ? months[task.expired.accountId] ?? RetentionBatch() : RetentionBatch()
            sum.add(dryRun ? try await retention.preview(task) : try await remove(task, retention))
            table.add(
                task.accountName,
                task.expired.part == .logs ? "logs of sessions" : task.expired.part.rawValue,
                "\(task.days) \(task.days == 1 ? "day" : "days")",
                "\(sum.sessions)",
                sum.oldest.map { "\($0.calendar)" } ?? "-",
                sum.newest.map { "\($0.calendar)" } ?? "-"
            )
        }
        table.print()
    }

    private func remove(_ task: Retention.Task, _ retention: Retention) async throws -> RetentionBatch {
        var sum = RetentionBatch()
        for try await batch in retention.remove(task, by: .command("retention")) { sum.add(batch) }
        return sum
    }
}
