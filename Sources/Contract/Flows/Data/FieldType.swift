public import ServiceKit

/// The type of a struct or of the items of a list
///
/// The contract calls it `DataType`, which is taken: every class of the contract is one.
@DTO(in: .flowData, name: "DataType")
public struct FieldType {
    /// The name of the type
    public var typeName: String?
    /// The members of the type
    public var fields: [DataField] = []
}
