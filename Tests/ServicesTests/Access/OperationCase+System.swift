import Contract

extension OperationCase {
    static let system = [
        OperationCase(GetSystemSettings.self, foreign: .refused(403)) { .get("/system/settings?accountId=\($0.alpha)") },
        OperationCase(PatchSystemSettings.self, foreign: .refused(403)) { world in
            let text = "alpha \(try await world.changes())"
            return .patch("/system/settings?accountId=\(world.alpha)", #"{"documentation":"\#(text)"}"#)
        },
        OperationCase(ListDialingPermissions.self, foreign: .refused(403)) { .get("/system/dialing-permissions?accountId=\($0.alpha)") },
        OperationCase(GetDialingPermissions.self, foreign: .refused(403)) { .get("/system/dialing-permissions/AT?accountId=\($0.alpha)") },
        OperationCase(PatchDialingPermissions.self, success: 204, foreign: .refused(403)) {
            .patch("/system/dialing-permissions/AT?accountId=\($0.alpha)", #"{"lowRiskNumbersEnabled":true}"#)
        },
        OperationCase(GetGlobalSettings.self, foreign: .refused(403)) { _ in .get("/global/settings") },
        OperationCase(PatchGlobalSettings.self, foreign: .refused(403)) { _ in .patch("/global/settings", #"{"enableSipRefer":true}"#) },
    ]
}
