public import Contract
import Domain
import OrderedCollections
import ServiceKit

extension EndpointInfo {
    /// Under `flowId` all flows it refers to; under `flowIn` those that run in a state, `*` for every state; under
    /// `flowParam` the values of their parameters.
    func indexFlows(_ index: inout EntityIndex) {
        index.reference("flowId", to: .flow, flowId)
        for (place, flow) in scheduledFlows.enumerated() {
            index.reference("flowId", to: .flow, flow.flowId, at: "scheduledFlows.\(place).flowId")
        }
        index.schedule(schedule)
        switch flowSchedule {
        case .always: if let flowId { index.key("flowIn", Self.flowKey(state: nil, flowId)) }
        case .scheduled:
            for flow in scheduledFlows { index.key("flowIn", Self.flowKey(state: flow.state, flow.flowId ?? "")) }
        }
        for params in [flowParams] + scheduledFlows.map(\.flowParams) {
            for (name, value) in params?.entries ?? [:] where !value.isUnset {
                index.key("flowParam", Self.paramKey(name, value))
            }
        }
    }

    static func flowKey(state: String?, _ flowId: String) -> String { "\(state.map(folded) ?? "*")=\(flowId)" }

    /// Texts, numbers and booleans in the form in which two are the same; lists and structs as they are written.
    static func paramKey(_ name: String, _ value: Value) -> String {
        "\(name)=\(value.comparable ?? String(decoding: Document.encode(value), as: UTF8.self))"
    }
}

extension EntityFilter {
    /// Endpoints that run one of these flows; nothing is asked if there are none.
    ///
    /// - Parameter state: the state of their schedule in which they run it.
    public static func flows(_ ids: [String], state: String?) -> EntityFilter {
        guard let state, !state.isEmpty else { return .anyKey("flowId", ids) }
        return .anyKey("flowIn", ids.flatMap { [EndpointInfo.flowKey(state: state, $0), EndpointInfo.flowKey(state: nil, $0)] })
    }

    /// Endpoints whose flows get each of these values.
    public static func flowParameters(_ params: Struct) -> EntityFilter {
        .eachKey("flowParam", params.entries.map { EndpointInfo.paramKey($0.key, $0.value) })
    }
}

extension EntityReader {
    /// What a flow is called.
    func flowName(_ id: String?, in accountId: String) throws -> String? {
        guard let id, !id.isEmpty else { return nil }
        return try title(of: .flow, id, in: accountId)
    }
}
