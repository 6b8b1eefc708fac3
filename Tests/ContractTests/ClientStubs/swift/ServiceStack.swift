// As much of the ServiceStack Swift package as generated code names.
public protocol Instantiable { init() }
public protocol IReturn { associatedtype Return: Codable }
public protocol IReturnVoid: Instantiable {}
public protocol IGet {}
public protocol IPost {}
public protocol IPut {}
public protocol IPatch {}
public protocol IDelete {}

public class ResponseStatus: Codable {
    public var errorCode: String?
    public var message: String?
    public required init() {}
}

// The package reads an absent list or map as an empty one; decoding that the compiler makes goes through these.
extension KeyedDecodingContainer {
    public func decode<Element: Decodable>(_ type: [Element].Type, forKey key: Key) throws -> [Element] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    public func decode<Value: Decodable>(_ type: [String: Value].Type, forKey key: Key) throws -> [String: Value] {
        try decodeIfPresent(type, forKey: key) ?? [:]
    }
}
