public import ServiceKit

/// A text that stands for something: where to go on, a file, a telephone number. What it stands for is its type.
///
/// It travels as text.
public protocol NodeValue: DataType {
    /// The text, as it travels; `nil` if none was given.
    var text: String? { get set }

    /// Says what it stands for.
    static func describe(_ field: inout DataField)
}

extension NodeValue {
    public static var schema: ObjectSchema {
        ObjectSchema.shared(Self.self) { ObjectSchema(name: "\(Self.self)", namespace: .nodes) }
    }

    public init(_ text: String?) {
        self.init()
        self.text = text
    }

    public init(wire: WireValue) throws(BindingError) {
        self.init(try String?(wire: wire))
    }

    public var wireValue: WireValue { text.wireValue }
    public func writeJSON(to out: inout JSONWriter) { text.writeJSON(to: &out) }

    // There are no members to number.

    public mutating func bindMember(_ index: Int, _ value: WireValue) throws(BindingError) {}
    public func memberValue(_ index: Int) -> WireValue { .null }
    public func writeMembers(to out: inout JSONWriter) {}
}

/// Where the flow goes on; nothing ends the path.
public struct NodeTransition: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) {
        (field.type, field.disableBinding) = (.transition, true)
    }
}

/// Where the flow goes on after the call, beside its main path.
public struct NodeAsyncTransition: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) {
        (field.type, field.disableBinding, field.isAsync) = (.transition, true, true)
    }
}

/// A text of several lines.
public struct NodeLargeText: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) {
        (field.type, field.uiHint) = (.string, .largeText)
    }
}

/// A text that nobody should read on a screen.
public struct NodeSecret: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) {
        (field.type, field.uiHint) = (.string, .password)
    }
}

/// A moment.
public struct NodeDate: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { field.type = .date }
}

/// A recording of the account, or the address of one.
public struct NodeAudioFile: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { field.type = .audioFile }
}

/// A file of the account, or the address of one.
public struct NodeFile: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { field.type = .file }
}

/// A telephone number in E.164.
public struct NodePhoneNumber: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { field.type = .phoneNumber }
}

/// An endpoint of the account.
public struct NodeEndpoint: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { field.type = .endpoint }
}

/// A user of the account.
public struct NodeUser: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { field.type = .user }
}

/// A team of the account.
public struct NodeTeam: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { field.type = .team }
}

/// An assistant of the account.
public struct NodeAssistant: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { field.type = .assistant }
}

/// A number that takes faxes.
public struct NodeFaxNumber: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { field.type = .faxNumber }
}

/// An email account of the settings.
public struct NodeEmailAccount: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { field.type = .emailAccount }
}

/// A time zone by its IANA name.
public struct NodeTimeZone: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { field.type = .timeZoneId }
}

/// A value of any type.
public struct NodeAnyValue: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { field.anyValueType = true }
}

/// The field that a node puts a text into.
public struct NodeTextOutput: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { (field.type, field.isOutput) = (.string, true) }
}

/// The field that a node puts a number into.
public struct NodeNumberOutput: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { (field.type, field.isOutput) = (.number, true) }
}

/// The field that a node puts a value of any type into.
public struct NodeAnyOutput: NodeValue {
    public var text: String?
    public init() {}

    public static func describe(_ field: inout DataField) { (field.anyValueType, field.isOutput) = (true, true) }
}
