import Domain

/// What sessions can be sorted by, taken out of a document: a fifth of its size, so that sorting an account reads a fifth.
///
/// For each of ``members``, in their order, a byte that says what follows:
///
/// | byte | the value |
/// |---|---|
/// | 0 | absent |
/// | 1…201 | folded text of 0…200 bytes, which follow |
/// | 251, 252 | false, true |
/// | 253 | a number, its 8 bytes following |
///
/// A session with a longer text has no keys; its document is read instead.
enum SessionSortKeys {
    /// Part of the stored format: to change them means to make all keys anew. What is not among them is looked up in the
    /// document.
    static let members = [
        "dialState", "callState", "queueState", "accountName", "customerName", "endpointName", "dateCompleted", "destination",
        "toAddress", "fromAddress", "fromName", "answeredByName", "queueMemberId", "channel", "outcome", "callSid", "holdQueueName",
        "heldByUserId", "holdReason", "conferenceSid", "displayName", "callbackNumber", "answeredById", "direction",
        "fromPhoneNumber", "mostRecentParticipantCallSid", "wasMissed", "ringQueueId", "dateLastModified", "createdBy",
        "lastModifiedBy",
    ]

    private static let names = members.map { Array($0.utf8) }
    private static let longestText = 200

    /// - Returns: `nil` if a text is too long.
    static func all(in document: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        encode(values(in: document))
    }

    /// What a document has for each of ``members``.
    static func values(in document: UnsafeBufferPointer<UInt8>) -> [SortKey?] {
        var scanner = JSONScanner(document)
        var values = [SortKey?](repeating: nil, count: members.count)
        var expected = 0
        if scanner.take(UInt8(ascii: "{")) {
            while let key = scanner.string(), scanner.take(UInt8(ascii: ":")) {
                if let index = index(of: document[key], expected: expected) {
                    values[index] = SortKey(&scanner)
                    expected = index + 1
                } else {
                    scanner.skipValue()
                }
                if !scanner.take(UInt8(ascii: ",")) { break }
            }
        }
        return values
    }

    /// Documents have their members in the order of their class, which is that of the names as far as it goes.
    private static func index(of key: Slice<UnsafeBufferPointer<UInt8>>, expected: Int) -> Int? {
        for step in names.indices {
            let index = (expected + step) % names.count
            if names[index].count == key.count, key.elementsEqual(names[index]) { return index }
        }
        return nil
    }

    private static func encode(_ values: [SortKey?]) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        for value in values {
            switch value {
            case nil: bytes.append(0)
            case .number(0): bytes.append(251)
            case .number(1): bytes.append(252)
            case .number(let number):
                bytes.append(253)
                withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
            case .text(let text):
                if text.count > longestText { return nil }
                bytes.append(UInt8(text.count + 1))
                bytes.append(contentsOf: text)
            }
        }
        return bytes
    }

    enum Value {
        case absent
        case number(Double)
        case text(UnsafeBufferPointer<UInt8>)
    }

    /// The value of one member.
    static func value(at index: Int, in keys: UnsafeBufferPointer<UInt8>) -> Value {
        var offset = 0
        for _ in 0..<index where offset < keys.count { offset += 1 + length(keys[offset]) }
        guard offset < keys.count, offset + length(keys[offset]) < keys.count else { return .absent }
        let start = offset + 1
        switch keys[offset] {
        case 0: return .absent
        case 251: return .number(0)
        case 252: return .number(1)
        case 253:
            let bits = UnsafeRawBufferPointer(keys).loadUnaligned(fromByteOffset: start, as: UInt64.self)
            return .number(Double(bitPattern: UInt64(littleEndian: bits)))
        default:
            return .text(UnsafeBufferPointer(rebasing: keys[start..<start + length(keys[offset])]))
        }
    }

    /// How many bytes follow the byte that says what they are.
    private static func length(_ tag: UInt8) -> Int {
        switch tag {
        case 1...201: Int(tag) - 1
        case 253: 8
        default: 0
        }
    }
}
