import Contract
import OrderedCollections
import ServiceKit
import Testing

@testable import Domain

/// A change of a good flow, and what is wrong with it then.
struct FaultyFlow: Sendable, CustomTestStringConvertible {
    var code: ErrorCode
    var path: String
    var change: @Sendable (inout FlowInfo) -> Void

    init(_ code: ErrorCode, _ path: String, _ change: @escaping @Sendable (inout FlowInfo) -> Void) {
        self.code = code
        self.path = path
        self.change = change
    }

    var testDescription: String { "\(code.rawValue) \(path)" }

    private static func parameter(_ id: String, _ text: String) -> NodeParameter {
        NodeParameter {
            $0.id = id
            $0.type = .string
            $0.value = Value { $0.stringValue = text }
        }
    }

    static let all = [
        FaultyFlow(.argument, "nodes") { $0.nodes[0].isStartNode = false },
        FaultyFlow(.duplicate, "nodes.1.isStartNode") { $0.nodes[1].isStartNode = true },
        FaultyFlow(.notEmpty, "nodes.3.id") { $0.nodes.append(FlowCheckTests.another("")) },
        FaultyFlow(.duplicate, "nodes.3.id") { $0.nodes.append(FlowCheckTests.another("greeting")) },
        FaultyFlow(.notEmpty, "nodes.2.spec.url") { $0.nodes[2].spec = nil },
        FaultyFlow(.notEmpty, "nodes.2.spec.url") { $0.nodes[2].spec?.url = "" },
        FaultyFlow(.outOfRange, "nodes.2.spec.typeName") { $0.nodes[2].spec?.typeName = String(repeating: "x", count: 201) },
        FaultyFlow(.notEmpty, "nodes.0.parameters.Done.id") { $0.nodes[0].parameters["Done"]?.id = nil },
        FaultyFlow(.duplicate, "nodes.2.parameters.Text.id") { $0.nodes[2].parameters["Text"]?.id = "p1" },
        FaultyFlow(.unknownReference, "nodes.0.parameters.Done.value.stringValue") {
            $0.nodes[0].parameters["Done"]?.value = Value { $0.stringValue = "nowhere" }
        },
        FaultyFlow(.unknownReference, "nodes.1.parameters.Choices.listParameters.0.Next.value.stringValue") {
            $0.nodes[1].parameters["Choices"]?.listParameters[0].entries["Next"]?.value = Value { $0.stringValue = "Sold" }
        },
        FaultyFlow(.duplicate, "nodes.1.parameters.Choices.listParameters.0.Next.id") {
            $0.nodes[1].parameters["Choices"]?.listParameters[0].entries["Next"]?.id = "p2"
        },
        FaultyFlow(.notEmpty, "nodes.2.parameters.Voice.structParameters.Name.id") {
            $0.nodes[2].parameters["Voice"]?.structParameters?.entries["Name"]?.id = ""
        },
        FaultyFlow(.argument, "nodes.0.parameters.Text.type") { $0.nodes[0].parameters["Text"]?.type = .number },
        FaultyFlow(.argument, "nodes.0.parameters.Text.value.numberValue") {
            $0.nodes[0].parameters["Text"]?.value = Value { $0.numberValue = 1 }
        },
        FaultyFlow(.argument, "nodes.1.parameters.Choices.listParameters.0.Next.type") {
            $0.nodes[1].parameters["Choices"]?.listParameters[0].entries["Next"]?.type = .boolean
        },
        FaultyFlow(.argument, "nodes.1.parameters.Choices.listParameters.0.Comparison.value.stringValue") {
            $0.nodes[1].parameters["Choices"]?.listParameters[0].entries["Comparison"] = parameter("p9", "Sounds like")
        },
        FaultyFlow(.argument, "nodes.2.parameters.Voice.structParameters.Name.type") {
            $0.nodes[2].parameters["Voice"]?.structParameters?.entries["Name"]?.type = .list
        },
        FaultyFlow(.notEmpty, "parameters.0.name") { $0.parameters[0].name = nil },
        FaultyFlow(.duplicate, "parameters.1.name") { $0.parameters[1].name = "Company" },
        FaultyFlow(.argument, "parameters.0.type") { $0.parameters[0].type = .struct },
        FaultyFlow(.argument, "parameters.0.type") { $0.parameters[0].type = .transition },
        FaultyFlow(.notEmpty, "parameters.1.listType") { $0.parameters[1].listType = nil },
        FaultyFlow(.argument, "parameters.0.isOutput") { $0.parameters[0].isPublic = false },
        FaultyFlow(.notEmpty, "exits.0.name") { $0.exits.insert(FlowExit(), at: 0) },
        FaultyFlow(.duplicate, "exits.1.name") { $0.exits.append(FlowExit { $0.name = "Sales" }) },
        FaultyFlow(.duplicate, "exits.1.name") { $0.exits.append(FlowExit { $0.name = "Company" }) },
        FaultyFlow(.duplicate, "exits.1.name") { $0.exits.append(FlowExit { $0.name = "menu" }) },
        FaultyFlow(.outOfRange, "nodes") { $0.nodes = Array(repeating: $0.nodes[0], count: FlowCheck.maxNodes + 1) },
    ]
}

@Suite("Graphs of flows")
struct FlowCheckTests {
    @Test("each fault is named with its code and its path", arguments: FaultyFlow.all)
    func faults(fault: FaultyFlow) throws {
        var flow = Self.flow
        fault.change(&flow)
        let error = #expect(throws: ServiceError.self) { try flow.checkGraph() }
        #expect(error?.fields.map(\.name) == [fault.path])
        #expect(error?.fields.map(\.code) == [fault.code])
        #expect(error?.code.status == 400)
    }

    @Test("a good flow passes, and so does one without nodes")
    func good() throws {
        try Self.flow.checkGraph()
        try FlowInfo().checkGraph()
    }

    @Test("a transition may go to a node, to an exit or nowhere, and one that is computed goes where it will")
    func transitions() throws {
        var flow = Self.flow
        for value in [nil, Value(), Value { $0.stringValue = "" }, Value { $0.stringValue = "Sales" }, Value { $0.stringValue = "bye" }] {
            flow.nodes[0].parameters["Done"]?.value = value
            try flow.checkGraph()
        }
        flow.nodes[0].parameters["Done"]?.source = .session
        flow.nodes[0].parameters["Done"]?.value = Value { $0.stringValue = "nowhere" }
        try flow.checkGraph()
    }

    @Test("what the server does not know may be anything: integrations, parameters beyond the declared ones, values from elsewhere")
    func unknown() throws {
        var flow = Self.flow
        flow.nodes[0].parameters["Mood"] = NodeParameter {
            $0.id = "p10"
            $0.type = .number
            $0.value = Value { $0.boolValue = true }
        }
        flow.nodes[0].parameters["Text"]?.source = .session
        flow.nodes[0].parameters["Text"]?.value = Value { $0.numberValue = 1 }
        flow.nodes[2].spec?.url = "https://elsewhere.test/nodes/say"
        flow.nodes[2].parameters["Text"]?.type = .boolean
        try flow.checkGraph()
    }

    @Test("all faults are listed, but not more than a person reads")
    func many() throws {
        var flow = Self.flow
        flow.nodes[0].isStartNode = false
        flow.nodes[2].spec = nil
        flow.parameters[0].name = nil
        let some = #expect(throws: ServiceError.self) { try flow.checkGraph() }
        #expect(some?.fields.map(\.name) == ["nodes", "parameters.0.name", "nodes.2.spec.url"])
        flow.nodes = (0..<1000).map { _ in FlowNode() }
        let all = #expect(throws: ServiceError.self) { try flow.checkGraph() }
        #expect(all?.fields.count == FlowCheck.maxFaults)
    }

    /// A greeting, a menu and a good-bye.
    static let flow = FlowInfo {
        $0.name = "Reception"
        $0.nodes = [
            node("greeting", "SayNode", ["Text": parameter("p1", .string), "Done": transition("p2", to: "menu")], isStart: true),
            node("menu", "StringMatchNode", ["Choices": choices, "NoMatches": transition("p5", to: "bye")]),
            node("bye", "SayNode", ["Text": parameter("p6", .string), "Voice": voice]),
        ]
        $0.parameters = [
            FlowParameter {
                $0.name = "Company"
                $0.type = .string
                $0.isPublic = true
                $0.isOutput = true
            },
            FlowParameter {
                $0.name = "Agents"
                $0.type = .list
                $0.listType = FieldType()
            },
        ]
        $0.exits = [FlowExit { $0.name = "Sales" }]
    }

    private static let choices = NodeParameter {
        $0.id = "p3"
        $0.type = .list
        $0.listParameters = [NodeParameterMap { $0.entries = ["Next": transition("p4", to: "Sales")] }]
    }

    private static let voice = NodeParameter {
        $0.id = "p7"
        $0.type = .struct
        $0.structParameters = NodeParameterMap { $0.entries = ["Name": parameter("p8", .string)] }
    }

    static func another(_ id: String) -> FlowNode { node(id, "WaitNode", [:]) }

    private static func node(_ id: String, _ type: String, _ parameters: OrderedDictionary<String, NodeParameter>, isStart: Bool = false)
        -> FlowNode
    {
        FlowNode {
            $0.id = id
            $0.isStartNode = isStart
            $0.spec = FlowNodeSpec {
                $0.typeName = type
                $0.url = "/json/reply/\(type)"
            }
            $0.parameters = parameters
        }
    }

    private static func parameter(_ id: String, _ type: ValueTypes) -> NodeParameter {
        NodeParameter {
            $0.id = id
            $0.type = type
        }
    }

    private static func transition(_ id: String, to target: String) -> NodeParameter {
        NodeParameter {
            $0.id = id
            $0.type = .transition
            $0.value = Value { $0.stringValue = target }
        }
    }
}
