import Domain
import Logging
import S3
import ServiceHTTP

extension Settings {
    /// Every setting there is. `docs/settings.md` is made from it.
    public static let catalogue: [Setting] = server + limits + browsers + signIn + events + files + bucket + keeping

    private static let server: [Setting] = [
        .text("host", \.http.host, "The address to listen on; `0.0.0.0` listens on all of them."),
        .whole("port", \.http.port, 0...65535, "The port to listen on; 0 lets the system choose."),
        .text("data", \.data, "The folder with the database. It is made if it is not there."),
        .database(
            "database",
            \.database,
            "A PostgreSQL database instead of the one in the folder, as libpq takes it. Keep a password in `PGPASSWORD` or a password file."
        ),
        .whole(
            "databaseConnections",
            \.databaseConnections,
            1...1000,
            "Connections to the PostgreSQL database that are opened at most; each serves one read or write at a time."
        ),
        .optionalText(
            "publicUrl",
            \.publicURL,
            "The address under which clients reach the server, if it stands behind a proxy. It is shown in metadata and generated clients.",
            expected: "an address such as https://voice.example.com",
            isValid: { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
        ),
        .optionalText("home", \.http.home, "Where `/` redirects to."),
        .list(
            "trustedProxies",
            "Addresses of proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed.",
            initial: "",
            expected: "a list of addresses"
        ) { settings, addresses in
            settings.http.trustedProxies = Set(addresses)
            return true
        },
        .optionalText(
            "metricsKey",
            \.http.metricsKey,
            "Opens `/metrics` from elsewhere than this machine, as `Authorization: Bearer` or `?key=`."
        ),
        .choice("log.level", \.log.level, "The least important lines that are logged."),
        .choice("log.format", \.log.format, "How a log line is written on standard error."),
    ]

    private static let limits: [Setting] = [
        .whole(
            "limits.body",
            \.http.limits.body,
            1024...(1 << 30),
            "The longest body of a request, as sent and unpacked: 413 beyond.",
            unit: "bytes"
        ),
        .whole("limits.headers", \.http.limits.headers, 1024...(1 << 20), "All headers of a request together: 431 beyond.", unit: "bytes"),
        .whole("limits.headerCount", \.http.limits.headerCount, 10...10_000, "Headers of a request: 431 beyond."),
        .whole("limits.url", \.http.limits.url, 256...(1 << 20), "Path and query of a request: 414 beyond.", unit: "bytes"),
        .whole("limits.batch", \.http.limits.batch, 1...10_000, "Requests in one batch: 400 beyond."),
        .seconds("limits.request", \.http.limits.request, 0.1...3600, "From the whole request to the answer: 503 after it."),
        .seconds("limits.query", \.queryTime, 0.01...3600, "How long a search may take: 503 after it."),
        .seconds(
            "limits.headerTime",
            \.http.limits.headerTime,
            0.1...3600,
            "From the first byte of a request to the end of its headers; the connection is closed after it."
        ),
        .seconds(
            "limits.bodyTime",
            \.http.limits.bodyTime,
            0.1...86_400,
            "From the end of the headers to the end of the body: 408 after it. Uploads have `limits.uploadTime` instead."
        ),
        .seconds(
            "limits.uploadTime",
            \.http.limits.uploadTime,
            0.1...604_800,
            "From the headers of an upload to its end, however steadily it comes: 408 after it. It may pause for `limits.idle`."
        ),
        .seconds("limits.idle", \.http.limits.idle, 0.1...86_400, "How long a connection may wait for its next request."),
        .whole("limits.connections", \.http.limits.connections, 1...1_000_000, "Open connections; more wait until one is closed."),
        .whole(
            "limits.connectionsPerAddress",
            \.http.limits.connectionsPerAddress,
            1...1_000_000,
            "Open connections of one address, unless it is one of `trustedProxies`; more are closed at once."
        ),
        .whole(
            "limits.cache",
            \.http.limits.cache,
            0...(1 << 40),
            "Memory for answers that are kept to be given again while what they were made of has not changed; 0 keeps none.",
            unit: "bytes"
        ),
        .seconds("limits.drain", \.http.limits.drain, 0...3600, "How long requests may go on after the server was told to stop."),
    ]

    private static let browsers: [Setting] = [
        .list(
            "cors.origins",
            "Pages of these origins may call from a browser; `*` is any, without cookies.",
            initial: "*",
            expected: "* or a list of origins such as https://app.example.com"
        ) { settings, origins in
            guard !origins.contains("*") || origins.count == 1 else { return false }
            settings.http.cors.origins = origins == ["*"] ? .any : .listed(origins.map { $0.lowercased() })
            return true
        },
        .flag("cors.credentials", \.http.cors.allowsCredentials, "Whether pages of listed origins may send cookies."),
        .flag("cookies.secure", \.hasSecureCookies, "Whether cookies are sent over TLS only. Set it where clients use https."),
    ]

    private static let events: [Setting] = [
        .database(
            "events.database",
            \.events.database,
            "The same PostgreSQL database, past a pooler, which forwards no calls: nodes hear there that others have added events. Everything else goes to `database`."
        ),
        .whole("events.keep", \.events.keep, 1000...100_000_000, "The newest events that are kept for watchers who come back."),
        .seconds("events.keepTime", \.events.keepTime, 60...31_536_000, "How long events are kept at most."),
        .whole("events.watchers", \.events.watchers, 1...1_000_000, "Streams of `/event-stream` at the same time: 503 beyond."),
        .whole(
            "events.buffer",
            \.events.buffer,
            4096...(64 << 20),
            "What may wait for a watcher before it is dropped as too slow.",
            unit: "bytes"
        ),
        .seconds("events.heartbeat", \.events.heartbeat, 0.1...3600, "How often watchers are asked for a heartbeat."),
        .seconds(
            "events.idleTimeout",
            \.events.idleTimeout,
            0.1...86_400,
            "A watcher who has sent heartbeats and falls silent for this long is dropped."
        ),
    ]

    private static let files: [Setting] = [
        .optionalText(
            "files.folder",
            \.files.folder,
            "The folder with the bytes of files; without it, `files` in the data folder. With a PostgreSQL database it must be set, to a folder that all servers share, unless `files.s3.bucket` is. With a bucket, uploads wait here until they are in it."
        ),
        .whole("files.limit", \.files.limit, 1024...(1 << 40), "The largest file that can be uploaded: 413 beyond.", unit: "bytes"),
        .seconds("files.sweep", \.files.sweepInterval, 1...604_800, "How often the server looks for bytes that no file names any more."),
        .text("files.converter", \.files.converter, "The program that converts sound to WAV: SoX."),
    ]

    private static let bucket: [Setting] = [
        .optionalText(
            "files.s3.bucket",
            \.files.s3.bucket,
            "The bucket of an S3-compatible store with the bytes of files, instead of a folder. It must be there.",
            expected: "3 to 255 letters, digits, dots, hyphens and underscores",
            isValid: { $0.wholeMatch(of: /[A-Za-z0-9._-]{3,255}/) != nil }
        ),
        .optionalText(
            "files.s3.endpoint",
            \.files.s3.endpoint,
            "Where the store is; without it, Amazon's in the region.",
            expected: "an address such as https://s3.example.com",
            isValid: { S3Endpoint($0) != nil }
        ),
        .text("files.s3.region", \.files.s3.region, "The region of the bucket, which requests are signed for."),
        .optionalText(
            "files.s3.prefix",
            \.files.s3.prefix,
            "What the names of all objects begin with: a folder in the bucket.",
            expected: "a path such as evovoice/production",
            isValid: { $0.wholeMatch(of: /(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*)(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*\/?/) != nil }
        ),
        .choice(
            "files.s3.addressing",
            \.files.s3.addressing,
            "Where the name of the bucket stands: in the path of addresses, or before the host."
        ),
        .seconds("files.s3.timeout", \.files.s3.silence, 0.1...3600, "How long the store may be silent before a request counts as failed."),
        .whole(
            "files.s3.tries",
            \.files.s3.tries,
            1...20,
            "How often a request is sent that fails by what may go by, with growing waits in between."
        ),
        .text("files.s3.accessKey", \.files.s3.keys.access, "The name of the key that opens the bucket.", sources: .environment),
        .text("files.s3.secretKey", \.files.s3.keys.secret, "The secret of that key. Never logged.", sources: .environment),
    ]

    private static let keeping: [Setting] = [
        .whole("archive.days", \.archive.days, 0...36_500, "Sessions move to the archive this many days after their end; 0 is never."),
        .seconds("archive.interval", \.archive.interval, 1...86_400, "How often the server looks for such sessions."),
        .whole(
            "retention.sessions",
            \.retention.sessionDays,
            0...36_500,
            "Days after which sessions are deleted, in accounts without a rule of their own; 0 is never."
        ),
        .whole(
            "retention.logs",
            \.retention.logDays,
            0...36_500,
            "Days after which the logs of sessions are deleted, in accounts without a rule of their own; 0 is never."
        ),
        .seconds("retention.interval", \.retention.interval, 1...604_800, "How often the server deletes what is older."),
    ]

    private static let signIn: [Setting] =
        [
            .whole("signIn.user.freeTries", \.userLockout.freeTries, tries, "Wrong passwords for one user that go without a wait."),
            .seconds("signIn.user.firstDelay", milliseconds: \.userLockout.firstDelay, delay, firstDelay),
            .whole("signIn.user.lockAfter", \.userLockout.lockAfter, tries, "Wrong passwords for one user after which sign-in is locked."),
            .seconds("signIn.user.lockTime", milliseconds: \.userLockout.lockTime, lockTime, "How long it is locked."),
            .seconds("signIn.user.forgetAfter", milliseconds: \.userLockout.forgetAfter, lockTime, forgetAfter),
            .whole(
                "signIn.address.freeTries",
                \.addressLockout.freeTries,
                tries,
                "Wrong passwords from one address that go without a wait."
            ),
            .seconds("signIn.address.firstDelay", milliseconds: \.addressLockout.firstDelay, delay, firstDelay),
            .whole(
                "signIn.address.lockAfter",
                \.addressLockout.lockAfter,
                tries,
                "Wrong passwords from one address after which sign-in is locked."
            ),
            .seconds("signIn.address.lockTime", milliseconds: \.addressLockout.lockTime, lockTime, "How long it is locked."),
            .seconds("signIn.address.forgetAfter", milliseconds: \.addressLockout.forgetAfter, lockTime, forgetAfter),
            .seconds(
                "signIn.lifetime",
                milliseconds: \.signInLifetime.temporary,
                lifetime,
                "How long a sign-in lasts after its last use, when it ends with the browser's session anyway."
            ),
            .seconds(
                "signIn.rememberedLifetime",
                milliseconds: \.signInLifetime.permanent,
                lifetime,
                "How long a sign-in with `rememberMe` lasts after its last use."
            ),
            .text(
                "adminEmail",
                \.admin.email,
                "Who the first administrator is, made when the data folder has no user.",
                sources: .environment
            ),
            .optionalText(
                "adminPassword",
                \.admin.password,
                "The first administrator's password; without it a random one is printed once.",
                sources: .environment
            ),
        ]

    private static let tries = 1...100_000
    private static let delay = 0.0...3600.0
    private static let lockTime = 1.0...604_800.0
    private static let lifetime = 60.0...315_360_000.0
    private static let firstDelay = "The wait after the next one; it doubles with each further one."
    private static let forgetAfter = "Wrong passwords are forgotten when the last one is this long ago."
}
