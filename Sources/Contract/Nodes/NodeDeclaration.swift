public import ServiceKit

/// A kind of node, declared like any class of the contract: its doc comment and those of its members are what the designer
/// shows, its members are the parameters of the node, and their types say what they take.
///
/// ```swift
/// /// Reads a text to the caller
/// @DTO(in: .nodes)
/// public struct SayNode: NodeDeclaration {
///     public static let category = FlowNodeCategories.voice
///     public static let channels = [FlowChannels.voice]
///     /// What is said
///     @Member(required: true) public var text: NodeLargeText = NodeLargeText()
///     /// When all has been said
///     public var done: NodeTransition = NodeTransition()
/// }
/// ```
public protocol NodeDeclaration: DataType {
    /// Where the designer lists it.
    static var category: FlowNodeCategories { get }
    /// The channels that it makes sense on.
    static var channels: [FlowChannels] { get }
    /// How the transitions are named that the items of a list bring, after a member of the item; `nil` if none do.
    static var transitionNames: (list: String, format: String)? { get }
}

extension NodeDeclaration {
    public static var channels: [FlowChannels] { FlowChannels.allCases }
    public static var transitionNames: (list: String, format: String)? { nil }

    /// `StringMatchNode`, as flows name the type.
    public static var typeName: String { schema.name }

    /// `String Match`, as people name it.
    public static var title: String {
        let name = typeName.hasSuffix("Node") ? typeName.dropLast(4) : typeName[...]
        return name.reduce(into: "") { title, letter in
            if letter.isUppercase, let last = title.last, !last.isUppercase { title.append(" ") }
            title.append(letter)
        }
    }
}
