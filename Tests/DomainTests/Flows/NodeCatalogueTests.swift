import Contract
import OrderedCollections
import ServiceKit
import Testing

@testable import Domain

@Suite("The catalogue of nodes")
struct NodeCatalogueTests {
    @Test(
        "every node says what it is, and each of its fields what it is for",
        arguments: AvailableFlowNode.builtIn.map { $0.base.typeName ?? "" }
    )
    func described(type: String) throws {
        let node = try #require(AvailableFlowNode.builtIn.first { $0.base.typeName == type })
        #expect(node.base.url == "/json/reply/\(type)" && type.hasSuffix("Node"))
        #expect(node.base.description?.isEmpty == false)
        #expect(!node.channels.isEmpty && !node.roles.isEmpty)
        let fields = node.base.dataType?.fields ?? []
        #expect(Set(fields.map(\.name)).count == fields.count)
        for field in fields { #expect(field.description?.isEmpty == false, "\(field.name ?? "")") }
        #expect(Set(node.requiredFields).isSubset(of: fields.compactMap(\.name)))
        for field in fields where field.transitionNameFormat != nil {
            #expect(field.listType?.fields.contains { $0.type == .transition } == true)
        }
    }

    @Test("names are those that flows and people use, and no two nodes share one")
    func names() {
        let nodes = AvailableFlowNode.builtIn
        #expect(Set(nodes.map(\.base.typeName)).count == nodes.count)
        let known = ["Say", "Dial", "String Match", "Channel Selector", "Play", "Boolean Comparison", "Wait", "Http Request"]
        #expect(Set(nodes.compactMap(\.base.name)).isSuperset(of: known))
    }

    @Test("fields have the types, hints and defaults that declarations say")
    func fields() throws {
        let dial = try field("DialNode")
        #expect(dial["PhoneNumber"]?.type == .phoneNumber)
        #expect(dial["TimeoutInSeconds"]?.type == .number && dial["TimeoutInSeconds"]?.defaultValue?.numberValue == 30)
        #expect(dial["TimeoutInSeconds"]?.description == "How long it rings (5 to 600)")
        #expect(dial["NoAnswer"]?.type == .transition && dial["NoAnswer"]?.isAsync == false && dial["NoAnswer"]?.disableBinding == true)
        #expect(dial["RecordingReady"]?.isAsync == true)
        let match = try field("StringMatchNode")
        #expect(match["Choices"]?.transitionNameFormat == "{Match}")
        let choice = match["Choices"]?.listType?.fields ?? []
        #expect(choice.map(\.name) == ["Match", "Comparison", "Next"])
        #expect(choice[1].possibleValues == ["Equals", "StartsWith", "EndsWith", "Contains", "Matches"])
        #expect(choice[1].defaultValue?.stringValue == "Equals")
        #expect(try field("HttpRequestNode")["Password"]?.uiHint == .password)
        #expect(try field("SayNode")["Text"]?.uiHint == .largeText)
        #expect(try field("SayNode")["Voice"]?.structType?.fields.map(\.name) == ["Name", "Language"])
        #expect(try field("GatherNode")["Result"]?.isOutput == true)
    }

    @Test("a node suits flows on its channels")
    func roles() throws {
        let fax = try #require(AvailableFlowNode.builtIn.first { $0.base.typeName == "ReceiveFaxNode" })
        let say = try #require(AvailableFlowNode.builtIn.first { $0.base.typeName == "SayNode" })
        #expect(fax.suits([.faxNumberRouting]) && !fax.suits([.phoneNumberRouting]) && fax.suits([]))
        #expect(say.suits([.userDialOut]) && !say.suits([.faxNumberRouting]) && say.suits([.faxNumberRouting, .userDialOut]))
    }

    @Test("a flow as a node takes and gives what it shows, and goes on where it ends")
    func subflow() {
        var flow = FlowCheckTests.flow
        flow.base.id = "f1"
        let node = AvailableFlowNode(subflow: flow)
        #expect((node.base.typeName, node.base.url, node.base.name) == ("FlowNode", "/flows/start?flowId=f1", "Reception"))
        #expect(node.base.dataType?.fields.map(\.name) == ["Company", "Sales"], "Agents is not public")
        #expect(node.base.dataType?.fields.map(\.isOutput) == [true, false])
        flow.exits = []
        #expect(AvailableFlowNode(subflow: flow).base.dataType?.fields.last?.name == "Done")
    }

    private func field(_ type: String) throws -> [String: DataField] {
        let node = try #require(AvailableFlowNode.builtIn.first { $0.base.typeName == type })
        return Dictionary(uniqueKeysWithValues: (node.base.dataType?.fields ?? []).map { ($0.name ?? "", $0) })
    }
}
