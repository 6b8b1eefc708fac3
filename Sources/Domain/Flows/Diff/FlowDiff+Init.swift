public import Contract
import OrderedCollections
import ServiceKit

extension FlowDiff {
    /// What differs between two states of a flow, as somebody who edits flows sees it.
    ///
    /// Nodes are known again by their ids, parameters by their names, whatever place they moved to. Ids of parameters and
    /// exits are names that only programs use; they do not count.
    ///
    /// ```swift
    /// let diff = FlowDiff(from: old, to: new)
    /// diff.transitions.map { "\($0.nodeId): \($0.before) -> \($0.after)" }
    /// ```
    public init(from old: FlowInfo, to new: FlowInfo) {
        self.init()
        members = Self.members(old, new)
        nodes = Self.nodes(old, new)
        let (before, after) = (NodePart.all(of: old), NodePart.all(of: new))
        transitions = Self.transitions(before, after)
        nodeParameters = Self.nodeParameters(before, after)
        parameters = Self.parameters(old, new)
        exits = Self.exits(old, new)
        isLayoutChanged = old.ui?.wireValue != new.ui?.wireValue
    }

    /// Whether the states are the same.
    public var isEmpty: Bool {
        members.isEmpty && nodes.isEmpty && transitions.isEmpty && nodeParameters.isEmpty && parameters.isEmpty && exits.isEmpty
            && !isLayoutChanged
    }

    private static func members(_ old: FlowInfo, _ new: FlowInfo) -> [FlowMemberChange] {
        let values: [(String, WireValue, WireValue)] = [
            ("name", old.name.wireValue, new.name.wireValue),
            ("roles", Set(old.roles).names, Set(new.roles).names),
            ("description", old.description.wireValue, new.description.wireValue),
            ("notes", old.notes.wireValue, new.notes.wireValue),
            ("customerId", old.customerId.wireValue, new.customerId.wireValue),
            ("tags", Set(old.tags.compactMap(\.id)).sorted().wireValue, Set(new.tags.compactMap(\.id)).sorted().wireValue),
        ]
        return values.filter { $0.1 != $0.2 }.map { name, before, after in
            FlowMemberChange {
                $0.name = name
                $0.before = before
                $0.after = after
            }
        }
    }

    private static func nodes(_ old: FlowInfo, _ new: FlowInfo) -> [FlowNodeChange] {
        let before = OrderedDictionary(old.nodes.map { ($0.id ?? "", $0.withoutParameters) }, uniquingKeysWith: { $1 })
        let after = OrderedDictionary(new.nodes.map { ($0.id ?? "", $0.withoutParameters) }, uniquingKeysWith: { $1 })
        return changes(before, after).map { id, change, before, after in
            FlowNodeChange {
                $0.change = change
                $0.nodeId = id
                $0.before = before
                $0.after = after
            }
        }
    }

    private typealias Parts = OrderedDictionary<NodePart, NodeParameter>

    private static func transitions(_ old: Parts, _ new: Parts) -> [FlowTransitionChange] {
        let (before, after) = (old.filter { $0.value.isTransition }, new.filter { $0.value.isTransition })
        return changes(before, after).map { part, change, before, after in
            FlowTransitionChange {
                $0.change = change
                $0.nodeId = part.node
                $0.parameter = part.path
                $0.before = before?.value?.stringValue
                $0.after = after?.value?.stringValue
            }
        }
    }

    private static func nodeParameters(_ old: Parts, _ new: Parts) -> [FlowNodeParameterChange] {
        let (before, after) = (old.filter { !$0.value.isTransition }, new.filter { !$0.value.isTransition })
        return changes(before, after).map { part, change, before, after in
            FlowNodeParameterChange {
                $0.change = change
                $0.nodeId = part.node
                $0.parameter = part.path
                $0.before = before
                $0.after = after
            }
        }
    }

    private static func parameters(_ old: FlowInfo, _ new: FlowInfo) -> [FlowParameterChange] {
        let before = OrderedDictionary(old.parameters.map { ($0.name ?? "", $0) }, uniquingKeysWith: { $1 })
        let after = OrderedDictionary(new.parameters.map { ($0.name ?? "", $0) }, uniquingKeysWith: { $1 })
        return changes(before, after).map { name, change, before, after in
            FlowParameterChange {
                $0.change = change
                $0.name = name
                $0.before = before
                $0.after = after
            }
        }
    }

    private static func exits(_ old: FlowInfo, _ new: FlowInfo) -> [FlowExitChange] {
        let before = OrderedDictionary(old.exits.map { ($0.name ?? "", $0.name) }, uniquingKeysWith: { $1 })
        let after = OrderedDictionary(new.exits.map { ($0.name ?? "", $0.name) }, uniquingKeysWith: { $1 })
        return changes(before, after).map { name, change, _, _ in
            FlowExitChange {
                $0.change = change
                $0.name = name
            }
        }
    }

    /// What is in one only or differs: first what was there before, in its order, then what is new.
    private static func changes<Key: Hashable, Item: WireType>(
        _ old: OrderedDictionary<Key, Item>,
        _ new: OrderedDictionary<Key, Item>
    ) -> [(Key, FlowChanges, Item?, Item?)] {
        var found: [(Key, FlowChanges, Item?, Item?)] = []
        for (key, before) in old {
            guard let after = new[key] else {
                found.append((key, .removed, before, nil))
                continue
            }
            if before.wireValue != after.wireValue { found.append((key, .changed, before, after)) }
        }
        for (key, after) in new where old[key] == nil { found.append((key, .added, nil, after)) }
        return found
    }
}

extension Set<FlowRoles> {
    fileprivate var names: WireValue { map(\.rawValue).sorted().wireValue }
}

extension FlowNode {
    fileprivate var withoutParameters: FlowNode {
        var node = self
        node.parameters = [:]
        return node
    }
}
