import Contract
import ServiceKit

extension OperationCase {
    static let files = [
        OperationCase(ListFiles.self, foreign: .ownData(mentions: "beta.txt")) { world in
            _ = try await world.file("beta.txt", in: world.beta)
            _ = try await world.file()
            return .get("/files")
        },
        OperationCase(GetFile.self, foreign: .refused(404)) { .get("/files/\(try await $0.file().id ?? "")") },
        OperationCase(NewFile.self, foreign: .refused(403)) { .upload("/files?accountId=\($0.alpha)&fileName=alpha.txt", [65]) },
        OperationCase(PatchFile.self, foreign: .refused(404)) {
            .patch("/files/\(try await $0.file().id ?? "")", #"{"fileName":"alpha 2.txt"}"#)
        },
        OperationCase(DeleteFile.self, success: 204, foreign: .refused(404)) { .delete("/files/\(try await $0.file().id ?? "")") },
    ]

    static let app = [
        OperationCase(AppUploadFile.self, foreign: .refused(403)) { .upload("/app/file?accountId=\($0.alpha)", [65]) },
        OperationCase(UploadFile.self, foreign: .refused(403)) { .upload("/app/files?accountId=\($0.alpha)", [65], type: "x/y") },
        OperationCase(GetMyFiles.self, foreign: .ownData(mentions: "files")) { world in
            _ = try await world.file()
            return .get("/app/files")
        },
        OperationCase(GetEndpointAppConfig.self, foreign: .refused(404)) {
            .get("/endpoints/app/config?endpointId=\(try await $0.endpoint(.user, "alpha user"))")
        },
        OperationCase(ListSettingsObjects.self, foreign: .ownData(mentions: "beta user")) { world in
            try await world.configurableUsers()
            return .get("/app/settings-objects")
        },
        OperationCase(GetMyContacts.self, foreign: .ownData(mentions: "beta colleague")) { world in
            try await world.configurableUsers()
            return .get("/app/contacts")
        },
    ]

    static let portal = [
        OperationCase(AppNewAssistant.self, foreign: .refused(403)) { world in
            let customer = try await world.customerWithAssistants()
            return .post("/portal/assistants", #"{"accountId":"\#(world.alpha)","customerId":"\#(customer)","name":"alpha assistant"}"#)
        },
        OperationCase(AppGetFiles.self, foreign: .ownData(mentions: "items")) { world in
            _ = try await world.file()
            return .get("/portal/files")
        },
        OperationCase(AppGetCallHistory.self, foreign: .ownData(mentions: "items")) { _ in .get("/portal/call-history") },
        OperationCase(AppGetFlows.self, foreign: .ownData(mentions: "items")) { _ in .get("/portal/flows") },
        OperationCase(AppGetHomeInformation.self, foreign: .ownData(mentions: "voicemail")) { _ in .get("/portal/home") },
        OperationCase(AppGetSystemSettings.self, foreign: .refused(403)) { .get("/portal/system-settings?accountId=\($0.alpha)") },
    ]
}
