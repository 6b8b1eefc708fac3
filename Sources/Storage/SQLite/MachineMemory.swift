import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The memory that this process may use.
enum MachineMemory {
    /// That of the machine, or of the container if that has less, in bytes.
    static let bytes: Int = {
        let machine = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
        return limits.compactMap(limit).reduce(machine) { min($0, $1) }
    }()

    /// Where Linux says how much a control group may use: version 2, version 1.
    private static let limits = ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"]

    /// - Returns: `nil` if there is no such file or no limit.
    private static func limit(_ path: String) -> Int? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        return Int(text.prefix { $0.isNumber })
    }
}
