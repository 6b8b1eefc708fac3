import Contract
import Domain
import Foundation
import ServiceKit
import Storage

/// Reads a file of records and stores its sessions, some hundred at a time, so that memory does not grow with the file.
struct SessionImport {
    let input: InputFile
    var reader: SessionRecordReader
    let repository: SessionRepository
    let isArchived: Bool
    let isStrict: Bool
    let rejectPath: String

    private(set) var summary = ImportSummary()
    /// The record that ended a strict import.
    private(set) var stopped: RejectedRecord?

    private var batch: [SessionRecordReader.Accepted] = []
    private var rejects: OutputFile?

    /// The batch that is written while the next one is read.
    private var writing: [SessionRecordReader.Accepted] = []

    private typealias Writer = ThrowingTaskGroup<[AddedSession], any Error>

    init(
        input: InputFile,
        reader: SessionRecordReader,
        repository: SessionRepository,
        isArchived: Bool,
        isStrict: Bool,
        rejectPath: String
    ) {
        self.input = input
        self.reader = reader
        self.repository = repository
        self.isArchived = isArchived
        self.isStrict = isStrict
        self.rejectPath = rejectPath
    }

    /// Imports the whole file, or, if it is strict, all before the first record that cannot be read.
    ///
    /// - Throws: ``MappingError`` if the mapping does not fit the file; what the store throws. Batches before the failure are
    ///   stored then, and importing again goes on where it ended.
    mutating func run() async throws {
        try await withThrowingTaskGroup(of: [AddedSession].self) { writer in
            try await run(&writer)
        }
    }

    private mutating func run(_ writer: inout Writer) async throws {
        var progress = Progress("sessions", total: input.size)
        var done = 0
        while stopped == nil, let piece = try input.read() {
            reader.append(piece)
            try await takeRecords(&writer)
            done += piece.count
            progress.show(done, count: summary.read)
        }
        if stopped == nil {
            reader.finish()
            try await takeRecords(&writer)
        }
        try await store(&writer)
        try await finish(&writer)
        progress.end()
        try rejects?.close()
        summary.unknownMembers = reader.unknownMembers
    }

    private mutating func takeRecords(_ writer: inout Writer) async throws {
        while stopped == nil, let outcome = try reader.next() {
            summary.read += 1
            switch outcome {
            case .session(let accepted):
                batch.append(accepted)
                if batch.count == SessionRepository.bulkBatch { try await store(&writer) }
            case .rejected(let record):
                try reject(record)
            }
        }
    }

    private mutating func reject(_ record: RejectedRecord) throws {
        summary.rejected += 1
        if isStrict {
            stopped = record
            return
        }
        let file = try rejects ?? OutputFile(rejectPath)
        rejects = file
        try file.write(record.json + [UInt8(ascii: "\n")])
    }

    /// Hands the batch to the writer when it has stored the one before.
    private mutating func store(_ writer: inout Writer) async throws {
        // A record in that one may end a strict import; then this one is left.
        guard try await finish(&writer), !batch.isEmpty else { return }
        writing = batch
        batch = []
        writer.addTask { [repository, sessions = sessions(writing)] in
            try await repository.add(sessions, action: "ImportSessions", by: .command("import"))
        }
    }

    /// Waits until the writer has stored its batch.
    ///
    /// - Returns: whether to go on.
    @discardableResult
    private mutating func finish(_ writer: inout Writer) async throws -> Bool {
        defer { writing = [] }
        do {
            if let outcomes = try await writer.next() { count(outcomes) }
        } catch let error as ServiceError where error.code.status == 400 {
            // One of them is out of place: store the others.
            let later = stopped
            stopped = nil
            for record in writing where stopped == nil { try await addAlone(record) }
            if stopped != nil { return false }
            stopped = later
        }
        return true
    }

    private func sessions(_ accepted: [SessionRecordReader.Accepted]) -> [SessionToAdd] {
        accepted.map { SessionToAdd($0.session, isArchived: isArchived) }
    }

    private mutating func count(_ outcomes: [AddedSession]) {
        for outcome in outcomes {
            switch outcome {
            case .stored: summary.stored += 1
            case .exists: summary.skipped += 1
            }
        }
    }

    private mutating func addAlone(_ accepted: SessionRecordReader.Accepted) async throws {
        do {
            count(try await repository.add(sessions([accepted]), action: "ImportSessions", by: .command("import")))
        } catch let error as ServiceError where error.code.status == 400 {
            try reject(RejectedRecord(line: accepted.record.line, reason: error.message, text: accepted.record.text))
        }
    }
}

/// What became of the records of a file.
struct ImportSummary {
    var read = 0
    var stored = 0
    /// Already there.
    var skipped = 0
    var rejected = 0
    var unknownMembers: [String: Int] = [:]

    func print(rejectPath: String) {
        var table = TextTable("records", "count", "")
        table.add("read", "\(read)", "")
        table.add("stored", "\(stored)", "")
        table.add("skipped", "\(skipped)", skipped > 0 ? "already there" : "")
        table.add("rejected", "\(rejected)", rejected > 0 ? "see \(rejectPath)" : "")
        table.print()
        for (name, count) in unknownMembers.sorted(by: { $0.key < $1.key }) {
            Terminal.note("warning: a session has no member '\(name)'; it was left out of \(count) records")
        }
    }

    /// What a strict import says when it stops.
    func explanation(of record: RejectedRecord) -> String {
        """
        Stopped at line \(record.line): \(record.reason).
        Of the records before it \(stored) were stored now and \(skipped) had been stored before. Nothing from line \(record.line) on was \
        stored. Correct the line and import the file again: what is stored is skipped.
        """
    }
}
