public import ServiceKit

/// The type of a struct or of the items of a list
@DTO(in: .flowData)
public struct DataType {
    /// The name of the type
    public var typeName: String?
    /// The members of the type
    public var fields: [DataField] = []
}
