import ArgumentParser
import Domain
import ServiceKit
import Services
import Storage

/// Why a command failed, in words for the person who typed it. Ends the program with status 1.
struct Failure: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) {
        self.description = description
    }

    /// The error as a person should see it. What the command line parser throws is left alone.
    static func explaining(_ error: any Error) -> any Error {
        switch error {
        case let error as ServiceError: Failure(error.message)
        case let error as StorageError: Failure(explaining(error))
        case let error as SettingsError: Failure(error.description)
        default: error
        }
    }

    private static func explaining(_ error: StorageError) -> String {
        switch error.kind {
        case .busy: "\(error.message). Another program holds the data; try again when it is done."
        case .unreachable: "The database cannot be reached: \(error.message). Is the server running, and does --database name it?"
        case .filesUnreachable:
            "The place of files cannot be reached: \(error.message). Is the store running, and does files.s3.endpoint name it?"
        case .full: "\(error.message). The disk is full: nothing was lost, free some space and try again."
        case .corrupt: "\(error.message). Run 'evovoice check', and go back to a backup if it finds damage."
        default: error.message
        }
    }
}
