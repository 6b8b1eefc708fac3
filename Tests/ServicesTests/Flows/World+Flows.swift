import Contract
import Domain
import OrderedCollections
import ServiceKit
import Storage

extension World {
    /// A flow of an account, Alpha unless another is named, with these nodes; the first is the start.
    func flow(_ name: String = "alpha flow", in account: String? = nil, nodes: [FlowNode] = []) async throws -> String {
        let flow = FlowInfo {
            $0.accountId = account ?? alpha
            $0.name = name
            $0.nodes = nodes
        }
        return try await store.entities(FlowInfo.self, in: .all).add(flow, by: Self.actor).id ?? ""
    }
}

extension FlowNode {
    /// A node that says something and goes on.
    static func say(_ id: String, _ text: String, next: String? = nil, isStart: Bool = false) -> FlowNode {
        FlowNode {
            $0.id = id
            $0.isStartNode = isStart
            $0.spec = FlowNodeSpec {
                $0.typeName = "SayNode"
                $0.url = "/json/reply/SayNode"
            }
            $0.parameters["Text"] = NodeParameter {
                $0.id = "\(id)-text"
                $0.type = .string
                $0.value = Value { $0.stringValue = text }
            }
            $0.parameters["Done"] = NodeParameter {
                $0.id = "\(id)-done"
                $0.type = .transition
                $0.value = Value { $0.stringValue = next }
            }
        }
    }

    /// A node that runs another flow.
    static func subflow(_ id: String, _ flowId: String, isStart: Bool = false) -> FlowNode {
        FlowNode {
            $0.id = id
            $0.isStartNode = isStart
            $0.spec = FlowNodeSpec {
                $0.typeName = "FlowNode"
                $0.url = FlowNodeSpec.url(ofSubflow: flowId)
            }
        }
    }
}

extension [FlowNode] {
    var json: String { "[\(map(\.json).joined(separator: ","))]" }
}

extension WireType {
    /// The value as a client sends it.
    var json: String {
        String(decoding: JSONWriter.encode(self), as: UTF8.self)
    }
}
