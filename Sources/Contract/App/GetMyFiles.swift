public import ServiceKit

/// Files of the signed-in user
@Operation(in: .app, .get("/app/files"), access: .roles(.user), returns: GetMyFilesResponse.self, tag: "app")
public struct GetMyFiles {
    /// Only files of these types
    public var fileTypes: [FileTypes] = []
}

/// Files
@DTO(in: .app)
public struct GetMyFilesResponse {
    /// The files
    public var files: [FileInfo] = []
}
