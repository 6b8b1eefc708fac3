import ServiceKit

enum FileOperations {
    static let all: [any Operation.Type] = [
        DeleteFile.self,
        GetFile.self,
        ListFiles.self,
        NewFile.self,
        PatchFile.self,
    ]
}
