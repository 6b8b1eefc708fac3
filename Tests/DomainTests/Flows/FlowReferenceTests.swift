import Contract
import OrderedCollections
import ServiceKit
import Testing

@testable import Domain

@Suite("What flows refer to")
struct FlowReferenceTests {
    private let id = "0123456789abcdef01234567"

    @Test(
        "the flow that a node runs is what its URL says",
        arguments: [
            ("/flows/start?flowId=abc", "abc", "/flows/start?flowId=new"),
            ("https://voice.test/flows/start?x=1&FlowID=abc&y=2", "abc", "https://voice.test/flows/start?x=1&FlowID=new&y=2"),
            ("/flows/start?flowId=abc#top", "abc", "/flows/start?flowId=new#top"),
            ("/flows/start?flowId=", "", "/flows/start?flowId=new"),
            ("/flows/start?flow=abc", nil, "/flows/start?flow=abc"),
            ("/flows/start", nil, "/flows/start"),
            ("/json/reply/SayNode", nil, "/json/reply/SayNode"),
        ]
    )
    func subflow(url: String, id: String?, changed: String) {
        var spec = FlowNodeSpec { $0.url = url }
        #expect(spec.subflowId == id)
        spec.setSubflow("new")
        #expect(spec.url == changed)
    }

    @Test("the type of a node is its name, or else what its URL says")
    func type() {
        #expect(FlowNodeSpec { $0.typeName = "SayNode" }.type == "SayNode")
        #expect(FlowNodeSpec { $0.url = "/json/reply/WaitNode?x=1" }.type == "WaitNode")
        #expect(FlowNodeSpec { $0.url = "https://elsewhere.test/node" }.type == nil)
        #expect(FlowNodeSpec().type == nil)
    }

    @Test("ids in values of types that stand for something are references, wherever they stand")
    func values() {
        let types: [(ValueTypes, FlowReference.Target)] = [
            (.user, .endpoint), (.team, .endpoint), (.file, .file), (.audioFile, .file), (.customer, .customer), (.flowReference, .flow),
        ]
        for (type, target) in types {
            let value = parameter(type, id)
            let flow = FlowInfo {
                $0.nodes = [
                    FlowNode {
                        $0.parameters["Direct"] = value
                        $0.parameters["List"] = NodeParameter { $0.listParameters = [NodeParameterMap(["Item": value])] }
                        $0.parameters["Struct"] = NodeParameter { $0.structParameters = NodeParameterMap(["Member": value]) }
                    }
                ]
                $0.parameters = [
                    FlowParameter {
                        $0.type = type
                        $0.defaultValue = Value { $0.stringValue = id }
                    }
                ]
            }
            let places = [
                "nodes.0.parameters.Direct.value.stringValue", "nodes.0.parameters.List.listParameters.0.Item.value.stringValue",
                "nodes.0.parameters.Struct.structParameters.Member.value.stringValue", "parameters.0.defaultValue.stringValue",
            ]
            #expect(flow.references == places.map { FlowReference(target: target, id: id, path: $0) })
        }
    }

    @Test("text, numbers that are dialed, templates and values from elsewhere are no references")
    func others() {
        let values = [
            parameter(.string, id), parameter(.phoneNumber, "+15551234567"), parameter(.file, "https://files.test/hello.wav"),
            parameter(.user, "{{agent}}"), parameter(.user, id.uppercased()),
            NodeParameter {
                $0.type = .user
                $0.source = .session
                $0.value = Value { $0.stringValue = id }
            },
        ]
        for value in values {
            #expect(FlowInfo { $0.nodes = [FlowNode { $0.parameters["Value"] = value }] }.references.isEmpty)
        }
    }

    private func parameter(_ type: ValueTypes, _ text: String) -> NodeParameter {
        NodeParameter {
            $0.type = type
            $0.value = Value { $0.stringValue = text }
        }
    }
}
