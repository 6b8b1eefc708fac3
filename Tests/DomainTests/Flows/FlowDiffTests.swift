import Contract
import OrderedCollections
import ServiceKit
import Testing

@testable import Domain

@Suite("What differs between two states of a flow")
struct FlowDiffTests {
    @Test("a flow does not differ from itself, whatever order its parts are in", arguments: UInt64(0)..<50)
    func identity(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let flow = FlowInfo.random(&random)
        #expect(FlowDiff(from: flow, to: flow).isEmpty)
        var moved = flow
        moved.nodes.shuffle(using: &random)
        moved.parameters.shuffle(using: &random)
        moved.exits.shuffle(using: &random)
        moved.updateParameters { path, parameter in parameter.id = "other \(path)" }
        #expect(FlowDiff(from: flow, to: moved).isEmpty)
    }

    @Test("a change seen from the other side is the same change the other way round", arguments: UInt64(0)..<50)
    func symmetry(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (old, new) = (FlowInfo.random(&random), FlowInfo.random(&random))
        let (there, back) = (FlowDiff(from: old, to: new), FlowDiff(from: new, to: old))
        #expect(there.summary == Set(back.summary.map(\.reversed)))
        #expect(there.isLayoutChanged == back.isLayoutChanged)
    }

    @Test("what a diff says, done to the old state, gives the new one", arguments: UInt64(0)..<50)
    func application(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (old, new) = (FlowInfo.random(&random), FlowInfo.random(&random))
        let diff = FlowDiff(from: old, to: new)
        #expect(old.parts.applying(diff) == new.parts)
    }

    @Test("each kind of change is named")
    func kinds() {
        let old = FlowCheckTests.flow
        var new = old
        new.name = "Front desk"
        new.nodes[2].name = "Good bye"
        new.nodes.append(FlowCheckTests.another("wait"))
        new.nodes[0].parameters["Done"]?.value?.stringValue = "bye"
        new.nodes[1].parameters["Choices"]?.listParameters[0].entries["Next"]?.value?.stringValue = "wait"
        new.nodes[0].parameters["Text"]?.value = Value { $0.stringValue = "Hello" }
        new.parameters.removeFirst()
        new.exits[0].name = "Support"
        let diff = FlowDiff(from: old, to: new)
        #expect(
            diff.summary.map(\.text).sorted() == [
                "exit Sales Removed", "exit Support Added", "member name Changed", "node bye Changed", "node wait Added",
                "nodeParameter greeting.Text Changed", "parameter Company Removed", "transition greeting.Done Changed",
                "transition menu.Choices.0.Next Changed",
            ]
        )
        #expect(diff.transitions.first.map { [$0.before, $0.after] } == ["menu", "bye"])
    }
}

/// A change, without what it changes.
private struct Change: Hashable {
    var what: String
    var change: FlowChanges

    var text: String { "\(what) \(change.rawValue)" }
    var reversed: Change {
        Change(what: what, change: change == .added ? .removed : change == .removed ? .added : .changed)
    }
}

extension FlowDiff {
    fileprivate var summary: Set<Change> {
        var all = members.map { Change(what: "member \($0.name ?? "")", change: .changed) }
        all += nodes.map { Change(what: "node \($0.nodeId ?? "")", change: $0.change) }
        all += transitions.map { Change(what: "transition \($0.nodeId ?? "").\($0.parameter ?? "")", change: $0.change) }
        all += nodeParameters.map { Change(what: "nodeParameter \($0.nodeId ?? "").\($0.parameter ?? "")", change: $0.change) }
        all += parameters.map { Change(what: "parameter \($0.name ?? "")", change: $0.change) }
        all += exits.map { Change(what: "exit \($0.name ?? "")", change: $0.change) }
        return Set(all)
    }
}

/// The parts of a flow that a diff is about, by what they are known by.
private struct Parts: Equatable {
    var nodes: [String: WireValue]
    var places: [NodePart: WireValue]
    var parameters: [String: WireValue]
    var exits: Set<String>

    func applying(_ diff: FlowDiff) -> Parts {
        var parts = self
        for change in diff.nodes { parts.nodes[change.nodeId ?? ""] = change.after?.wireValue }
        for change in diff.nodeParameters {
            parts.places[NodePart(node: change.nodeId ?? "", path: change.parameter ?? "")] = change.after?.wireValue
        }
        for change in diff.transitions {
            let place = NodePart(node: change.nodeId ?? "", path: change.parameter ?? "")
            // One that became a parameter of another kind was set above.
            if change.change == .removed, diff.nodeParameters.contains(where: { $0.nodeId == place.node && $0.parameter == place.path }) {
                continue
            }
            parts.places[place] = change.change == .removed ? nil : FlowInfo.transition(change.after).wireValue
        }
        for change in diff.parameters { parts.parameters[change.name ?? ""] = change.after?.wireValue }
        for change in diff.exits {
            if change.change == .added { parts.exits.insert(change.name ?? "") } else { parts.exits.remove(change.name ?? "") }
        }
        return parts
    }
}

extension FlowInfo {
    fileprivate var parts: Parts {
        Parts(
            nodes: Dictionary(
                uniqueKeysWithValues: nodes.map { node in
                    var node = node
                    node.parameters = [:]
                    return (node.id ?? "", node.wireValue)
                }
            ),
            places: Dictionary(uniqueKeysWithValues: NodePart.all(of: self).map { ($0.key, $0.value.wireValue) }),
            parameters: Dictionary(uniqueKeysWithValues: parameters.map { ($0.name ?? "", $0.wireValue) }),
            exits: Set(exits.compactMap(\.name))
        )
    }

    fileprivate static func transition(_ target: String?) -> NodeParameter {
        NodeParameter {
            $0.type = .transition
            $0.value = Value { $0.stringValue = target }
        }
    }

    /// A flow of a few parts out of few, so that two have some in common.
    fileprivate static func random(_ random: inout SeededGenerator) -> FlowInfo {
        var flow = FlowInfo()
        flow.name = ["One", "Two"].randomElement(using: &random)
        let targets = ["a", "b", "c", "Sales"]
        for id in ["a", "b", "c"] where Bool.random(using: &random) {
            var node = FlowNode {
                $0.id = id
                $0.name = ["Hello", "Bye"].randomElement(using: &random)
            }
            for name in ["Text", "Done", "Choices"] where Bool.random(using: &random) {
                node.parameters[name] = parameter(targets, depth: 0, &random)
            }
            flow.nodes.append(node)
        }
        for name in ["Company", "Agents"] where Bool.random(using: &random) {
            let type: ValueTypes = Bool.random(using: &random) ? .string : .number
            flow.parameters.append(
                FlowParameter {
                    $0.name = name
                    $0.type = type
                }
            )
        }
        for name in ["Sales", "Support"] where Bool.random(using: &random) { flow.exits.append(FlowExit { $0.name = name }) }
        return flow
    }

    private static func parameter(_ targets: [String], depth: Int, _ random: inout SeededGenerator) -> NodeParameter {
        switch Int.random(in: 0..<(depth < 2 ? 4 : 2), using: &random) {
        case 0: return transition(targets.randomElement(using: &random))
        case 1:
            let text = ["x", "y"].randomElement(using: &random)
            return NodeParameter {
                $0.type = .string
                $0.value = Value { $0.stringValue = text }
            }
        case 2:
            let items = (0..<Int.random(in: 0...2, using: &random)).map { _ in
                NodeParameterMap(["Next": parameter(targets, depth: depth + 1, &random)])
            }
            return NodeParameter {
                $0.type = .list
                $0.listParameters = items
            }
        default:
            let member = parameter(targets, depth: depth + 1, &random)
            return NodeParameter {
                $0.type = .struct
                $0.structParameters = NodeParameterMap(["Member": member])
            }
        }
    }
}
