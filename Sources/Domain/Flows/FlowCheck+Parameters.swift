import Contract
import ServiceKit

extension FlowCheck {
    /// What the flow takes and gives, and where it ends.
    mutating func checkParametersAndExits(nodeIds: Set<String>) {
        var names: Set<String> = []
        for (index, parameter) in flow.parameters.enumerated() {
            let path = "parameters.\(index)"
            if let name = required(parameter.name, path + ".name", "A parameter of a flow needs a name"), !names.insert(name).inserted {
                add(.duplicate, path + ".name", "Another parameter of this flow is called '\(name.prefix(100))'")
            }
            check(parameter, path)
        }
        var exits: Set<String> = []
        for (index, exit) in flow.exits.enumerated() {
            let path = "exits.\(index).name"
            guard let name = required(exit.name, path, "An exit needs the name that transitions say") else { continue }
            if !exits.insert(name).inserted { add(.duplicate, path, "Another exit is called '\(name.prefix(100))'") }
            if names.contains(name) { add(.duplicate, path, "A parameter of this flow is called '\(name.prefix(100))' already") }
            if nodeIds.contains(name) { add(.duplicate, path, "A node has the id '\(name.prefix(100))'; a transition could mean either") }
        }
    }

    private mutating func check(_ parameter: FlowParameter, _ path: String) {
        switch parameter.type {
        case .struct, .transition:
            add(.argument, path + ".type", "A parameter of a flow cannot be of the type \(parameter.type.rawValue)")
        case .list where parameter.listType == nil:
            add(.notEmpty, path + ".listType", "A list needs the type of its items")
        default: break
        }
        if parameter.isOutput, !parameter.isPublic {
            add(.argument, path + ".isOutput", "What a flow gives back has to be public; set 'isPublic'")
        }
    }
}
