import ArgumentParser
import Storage

struct MigrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the data up to the form that this version of the program works with.",
        discussion: """
            Every command that opens the data does so too; this one does only that, and shows the steps. Make a backup before an upgrade: \
            there is no way back.

            EXAMPLES:
              evovoice migrate --data /var/lib/evovoice
            """
    )

    @OptionGroup var options: DataOptions

    func run() throws {
        let store = try options.openOrCreateStore()
        var table = TextTable("step", "name", "state")
        for step in store.schemaSteps { table.add("\(step.number)", step.name, step.isNew ? "applied now" : "applied before") }
        table.print()
    }
}
