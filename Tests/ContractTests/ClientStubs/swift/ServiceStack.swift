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
