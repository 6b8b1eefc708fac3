public import OrderedCollections
public import ServiceKit

/// The designer's layout of a flow; any JSON object
///
/// What is in it is the designer's business; it is kept and given back as it came.
@DTO(in: .flows)
public struct FlowUI: NamedMap {
    public var entries: OrderedDictionary<String, WireValue> = [:]
}
