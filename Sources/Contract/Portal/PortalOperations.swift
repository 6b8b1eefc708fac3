import ServiceKit

enum PortalOperations {
    static let all: [any Operation.Type] = [
        AppGetCallHistory.self,
        AppGetFiles.self,
        AppGetFlows.self,
        AppGetHomeInformation.self,
        AppGetSystemSettings.self,
        AppNewAssistant.self,
    ]
}
