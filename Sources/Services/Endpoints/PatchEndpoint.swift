import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage

extension PatchEndpoint: ConditionalService {
    /// Changes what was sent and nothing else; `null` clears what can be absent.
    func respond(_ call: ServiceCall) async throws -> Reply<EndpointInfo> {
        let id = try call.required(endpointId, "endpointId")
        let (request, patch) = (self, call.patch)
        let changed = try await call.entities(EndpointInfo.self).update(id, by: try call.changing()) { endpoint, _ in
            request.apply(patch, to: &endpoint)
        }
        return .entity(changed)
    }

    func apply(_ patch: Patch, to endpoint: inout EndpointInfo) {
        patch.set("displayName", displayName.nonEmpty, &endpoint.displayName)
        patch.set("name", name.nonEmpty, &endpoint.name)
        patch.set("customerId", customerId.nonEmpty, &endpoint.customerId)
        patch.set("referenceId", referenceId.nonEmpty, &endpoint.referenceId)
        patch.set("tagIds", [Tag](ids: tagIds), &endpoint.tags)
        patch.set("data", data, &endpoint.data)
        patch.set("managerAccess", managerAccess, &endpoint.managerAccess)
        patch.set("dashboardPermissions", dashboardPermissions, &endpoint.dashboardPermissions)
        patch.set("appSettings", appSettings, &endpoint.appSettings)
        patch.set("assistantSettings", assistantSettings, &endpoint.assistantSettings)
        patch.set("disableSms", disableSms ?? false, &endpoint.disableSms)
        patch.set("useExternal10DlcCampaign", useExternal10DlcCampaign ?? false, &endpoint.useExternal10DlcCampaign)
        applyFlows(patch, to: &endpoint)
        applyOfType(patch, to: &endpoint)
    }

    private func applyFlows(_ patch: Patch, to endpoint: inout EndpointInfo) {
        patch.set("flowId", flowId.nonEmpty, &endpoint.flowId)
        patch.set("flowSchedule", flowSchedule ?? .always, &endpoint.flowSchedule)
        patch.set("schedule", schedule, &endpoint.schedule)
        patch.set("scheduledFlows", scheduledFlows, &endpoint.scheduledFlows)
        guard patch.has("flowParams") else { return }
        guard isPartialFlowUpdate, let flowParams else { return endpoint.flowParams = flowParams }
        var merged = endpoint.flowParams ?? Struct()
        // A parameter that is sent as an empty object is unset.
        for (name, value) in flowParams.entries { merged.entries[name] = value.isUnset ? nil : value }
        endpoint.flowParams = merged
    }

    /// What only endpoints of some types have.
    private func applyOfType(_ patch: Patch, to endpoint: inout EndpointInfo) {
        patch.set("teamMembers", teamMembers, &endpoint.teamMembers)
        patch.set("userFirstName", userFirstName.nonEmpty, &endpoint.userFirstName)
        patch.set("userLastName", userLastName.nonEmpty, &endpoint.userLastName)
        patch.set("userEmailAddress", userEmailAddress.nonEmpty, &endpoint.userEmailAddress)
        patch.set("userMode", userMode, &endpoint.userMode)
        patch.set("sipUserName", sipUserName.nonEmpty, &endpoint.sipUserName)
        patch.set("emailAddress", emailAddress.nonEmpty, &endpoint.emailAddress)
        patch.set("agentState", agentState, &endpoint.agentState)
    }
}
