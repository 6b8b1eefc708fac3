public import OrderedCollections
public import ServiceKit

/// The designer's layout of a flow; any JSON object
public struct FlowUI: NamedMap {
    public static let schema = mapSchema("FlowUI", in: .flows, summary: "The designer's layout of a flow; any JSON object")
    public var entries: OrderedDictionary<String, WireValue> = [:]

    public init() {}
}
