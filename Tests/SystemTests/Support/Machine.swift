import Foundation

/// What can be tested here.
enum Machine {
    static let isSecondRun = ProcessInfo.processInfo.environment["EVOVOICE_TEST_DATABASE"] != nil

    /// `make soak` takes its time.
    static let isSoak = ProcessInfo.processInfo.environment["EVOVOICE_SOAK_ROUNDS"] != nil

    static let hasPostgreSQL =
        !((try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []).isEmpty || Project.find("pg_ctl") != nil

    /// Version 15 from Debian's packages, with the commands that go with it.
    static let hasDebianPostgreSQL =
        FileManager.default.isExecutableFile(atPath: "/usr/lib/postgresql/15/bin/pg_ctl") && Project.find("pg_basebackup") != nil

    static let canMount = canUnshare(["-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"])

    static let canMakeMachines = canUnshare(["-m", "-n", "-p", "-f", "ip", "link", "add", "br0", "type", "bridge"])

    private static func canUnshare(_ arguments: [String]) -> Bool {
        let trial = Process()
        trial.executableURL = URL(filePath: "/usr/bin/unshare")
        trial.arguments = arguments
        trial.standardError = FileHandle.nullDevice
        guard (try? trial.run()) != nil else { return false }
        trial.waitUntilExit()
        return trial.terminationStatus == 0
    }
}
