/// How the embedded database is opened.
struct SQLiteSettings: Sendable {
    /// How many reads run at once.
    var readers = 4
    /// How many reads may wait for their turn before others are turned away.
    var maxWaitingReads = 1000
    /// How long to wait for another process that writes, in milliseconds.
    var busyTimeout = 10_000
    /// Memory for pages, per connection, in KiB.
    var cacheSize = 65_536
    /// Pages in the write-ahead log before it is copied back.
    var checkpointPages = 4000
}
