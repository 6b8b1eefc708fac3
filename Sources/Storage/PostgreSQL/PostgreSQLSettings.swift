/// How a PostgreSQL database is reached.
struct PostgreSQLSettings: Sendable {
    /// What libpq takes: `postgres://user@host1,host2/name?target_session_attrs=read-write&sslmode=verify-full`.
    var url: String
    /// The same for where calls of other processes are heard: past a pooler, which forwards none. `nil` is ``url``.
    var callURL: String?
    /// How long a call of this process may take to come back to it, in milliseconds: longer than ``maxWait``.
    var echoTime = 15_000
    /// How many connections this process opens at most.
    var connections = 8
    /// How many may wait for a connection before others are turned away.
    var maxWaiting = 1000
    /// How long one waits for a connection, in milliseconds.
    var maxWait = 10_000
    /// How long to go on trying to reach the server, in milliseconds.
    var reconnectTime = 10_000
    /// How long one statement may take, in milliseconds.
    var statementTimeout = 30_000
    /// How long a read may take, unless it is a piece of a stream; `nil` for as long as its statements may.
    var readTime: Duration?
    /// Whether very much is going to be written: takes more memory, and leaves more of the work on indexes for later.
    var isBulk = false
    /// How long a statement waits for a lock, in milliseconds.
    var lockTimeout = 10_000
    /// Whether statements may be kept prepared. It is found out whether a pooler stands between, which forbids it.
    var keepsStatements = true

    /// The steps of the schema that the program knows.
    var migrations = Migration.all
    /// Told each statement that is sent; may be told by several threads at once.
    var onStatement: (@Sendable (SQL) -> Void)?

    /// How the database is reached to hear calls of other processes.
    var hearing: PostgreSQLSettings {
        var settings = self
        settings.url = callURL ?? url
        return settings
    }

    /// After this time without an answer, in milliseconds, the server is taken for lost: it would have ended the
    /// statement before.
    var answerTimeout: Int { statementTimeout + 10_000 }

    /// What is set on the server for each connection, by name.
    var parameters: [(name: String, value: String)] {
        let usual = [("statement_timeout", "\(statementTimeout)"), ("lock_timeout", "\(lockTimeout)"), ("jit", "off")]
        // Rows on their way fit into memory, and an index of trigrams takes in some thousand at once.
        return isBulk ? usual + [("work_mem", "128MB"), ("gin_pending_list_limit", "16MB")] : usual
    }

    /// What holds unless the URL says otherwise.
    var keywords: [(name: String, value: String)] {
        [
            ("application_name", "evovoice"), ("client_encoding", "UTF8"), ("connect_timeout", "5"), ("keepalives_idle", "10"),
            ("keepalives_interval", "5"), ("keepalives_count", "3"), ("tcp_user_timeout", "20000"),
        ]
    }
}
