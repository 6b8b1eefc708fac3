import ServiceKit

enum AppOperations {
    static let all: [any Operation.Type] = [
        AppUploadFile.self,
        GetEndpointAppConfig.self,
        GetMyFiles.self,
        ListSettingsObjects.self,
        UploadFile.self,
    ]
}
