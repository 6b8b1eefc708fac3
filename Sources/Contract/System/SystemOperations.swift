import ServiceKit

enum SystemOperations {
    static let all: [any Operation.Type] = [
        GetGlobalSettings.self,
        GetSystemSettings.self,
        ListDialingPermissions.self,
        ListLogEntries.self,
        PatchDialingPermissions.self,
        PatchGlobalSettings.self,
        PatchSystemSettings.self,
        GetDialingPermissions.self,
    ]
}
