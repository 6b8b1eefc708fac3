/// How the embedded database is opened.
struct SQLiteSettings: Sendable {
    /// How many reads run at once.
    var readers = 4
    /// How long a read may take, unless it is a piece of a stream; `nil` for as long as it needs.
    var readTime: Duration?
    /// How many pieces of streams are read at once.
    var streams = 2
    /// Memory for the pages of streams, per connection, in KiB: they are read once.
    var streamCacheSize = 4096
    /// How many reads may wait for their turn before others are turned away.
    var maxWaitingReads = 1000
    /// How long to wait for another process that writes, in milliseconds.
    var busyTimeout = 10_000
    /// Memory for pages, per connection, in KiB: that of all of them together is an eighth of what there is, 1 GiB at most.
    var cacheSize = min(MachineMemory.bytes / 8, 1 << 30) / 5 / 1024
    /// How long the writer pauses after a commit so that another process gets its turn, in milliseconds.
    var pause = 0
    /// Pages in the write-ahead log before it is copied back.
    var checkpointPages = 4000
    /// The steps of the schema that the program knows.
    var migrations = Migration.all
    /// Told each statement that is run, as it was prepared; may be told by several threads at once.
    var onStatement: (@Sendable (SQL) -> Void)?

    /// For a process that does nothing but write.
    var forBulk: SQLiteSettings {
        var settings = self
        settings.readers = 1
        settings.cacheSize = 262_144
        settings.checkpointPages = 64_000
        settings.pause = 5
        return settings
    }
}
