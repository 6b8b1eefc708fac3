import Foundation

/// Where a command writes what was asked for: a file, or standard output.
struct OutputFile {
    private let handle: FileHandle
    private let path: String?

    /// - Parameter path: `nil` or `-` means standard output.
    init(_ path: String?) throws {
        guard let path, path != "-" else {
            self.path = nil
            handle = .standardOutput
            return
        }
        guard FileManager.default.createFile(atPath: path, contents: nil), let handle = FileHandle(forWritingAtPath: path) else {
            throw Failure("The file '\(path)' cannot be written; is its folder there?")
        }
        self.path = path
        self.handle = handle
    }

    /// - Throws: ``Failure`` if nothing can be written, as on a full disk.
    func write(_ bytes: some Sequence<UInt8>) throws {
        do {
            try handle.write(contentsOf: Data(bytes))
        } catch {
            throw Failure("\(path.map { "The file '\($0)'" } ?? "Standard output") cannot be written: \(error.localizedDescription)")
        }
    }

    /// - Throws: ``Failure`` if what was written did not reach the disk.
    func close() throws {
        guard path != nil else { return }
        do { try handle.close() } catch { throw Failure("The file '\(path ?? "")' cannot be written: \(error.localizedDescription)") }
    }
}
