import NIOCore
import NIOHTTP1
public import ServiceKit

extension S3Client {
    /// Stores a file as an object. When it returns the object is there for good, with these bytes and no others.
    ///
    /// - Parameter hash: the SHA-256 of its bytes in hexadecimal digits.
    public func put(fileAt path: String, length: Int, hash: String, as key: String) async throws {
        var request = S3Request(verb: .PUT, key: key)
        request.headers = [("content-type", "application/octet-stream")]
        request.body = S3Request.Body(path: path, length: length, hash: hash)
        _ = try await send(request)
    }

    /// How many bytes an object has; `nil` if it is not there.
    public func length(of key: String) async throws -> Int? {
        var request = S3Request(verb: .HEAD, key: key)
        request.expected = [200, 404]
        let answer = try await send(request)
        if answer.status == 404 { return nil }
        guard let length = answer.headers.first(name: "content-length").flatMap({ Int($0) }) else {
            throw S3Error(status: answer.status, body: [])
        }
        return length
    }

    /// Some bytes of an object.
    ///
    /// - Parameter range: not empty, and within the object.
    /// - Returns: `nil` if the object is not there.
    public func bytes(_ range: Range<Int>, of key: String) async throws -> [UInt8]? {
        var request = S3Request(verb: .GET, key: key)
        request.headers = [("range", "bytes=\(range.lowerBound)-\(range.upperBound - 1)")]
        request.limit = max(range.count, 64 << 10)
        request.expected = [206, 404]
        let answer = try await send(request)
        if answer.status == 404 { return nil }
        guard answer.body.readableBytes == range.count else {
            throw S3Error.unreachable("\(settings.endpoint) sent \(answer.body.readableBytes) bytes for \(range.count)")
        }
        return Array(answer.body.readableBytesView)
    }

    /// Removes an object, if it is there.
    public func remove(_ key: String) async throws {
        var request = S3Request(verb: .DELETE, key: key)
        request.expected = [200, 204, 404]
        _ = try await send(request)
    }

    /// Objects in the order of their keys.
    ///
    /// - Parameters:
    ///   - prefix: what keys begin with.
    ///   - last: keys after it; `nil` begins.
    ///   - limit: 1 to 1,000.
    public func list(prefix: String, after last: String? = nil, limit: Int = 1000) async throws -> S3Listing {
        var request = S3Request(verb: .GET)
        request.query = [("list-type", "2"), ("encoding-type", "url"), ("max-keys", "\(limit)"), ("prefix", prefix)]
        if let last { request.query.append(("start-after", last)) }
        request.limit = 8 << 20
        return try S3Listing(Array(try await send(request).body.readableBytesView))
    }
}

/// Some objects of a bucket.
public struct S3Listing: Sendable {
    public var objects: [Object] = []
    /// Whether there are more after these.
    public var isCut = false

    public struct Object: Sendable, Equatable {
        public var key: String
        public var modified: DateTime
        public var length: Int
    }

    /// - Throws: ``S3Error`` if it is no listing.
    init(_ document: [UInt8]) throws {
        guard let root = try? XMLReader.parse(document), root.name == "ListBucketResult" else {
            throw S3Error(status: 200, body: document)
        }
        let isEncoded = root["EncodingType"] == "url"
        isCut = root["IsTruncated"] == "true"
        for element in root.children where element.name == "Contents" {
            guard let written = element["Key"], let key = isEncoded ? URIEncoding.decode(written) : written,
                let modified = element["LastModified"].flatMap(DateTime.init), let length = element["Size"].flatMap({ Int($0) })
            else { throw S3Error(status: 200, body: document) }
            objects.append(Object(key: key, modified: modified, length: length))
        }
    }
}
