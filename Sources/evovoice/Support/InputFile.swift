import Foundation

/// A file that is read from beginning to end, a piece at a time.
struct InputFile {
    let path: String
    /// In bytes; 0 if it is not known, as of a pipe.
    let size: Int
    private let handle: FileHandle

    /// - Throws: ``Failure`` if there is no such file, or it may not be read.
    init(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw Failure("There is no file '\(path)'.") }
        guard !isFolder.boolValue else { throw Failure("'\(path)' is a folder, not a file.") }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw Failure("The file '\(path)' may not be read.") }
        self.path = path
        self.handle = handle
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        size = attributes?[.size] as? Int ?? 0
    }

    /// The next piece; `nil` at the end.
    func read() throws -> Data? {
        do {
            let piece = try handle.read(upToCount: 1 << 18)
            return piece?.isEmpty == true ? nil : piece
        } catch {
            throw Failure("The file '\(path)' cannot be read: \(error.localizedDescription)")
        }
    }
}
