import CSodium
import Dispatch
public import ServiceKit
import Synchronization

/// Hashes passwords with Argon2id (19 MiB, two passes: OWASP's first choice), one at a time on a thread of its own.
///
/// One at a time, because each takes memory and time on purpose: a flood of sign-ins must wait in line, not take
/// the machine. When the line is full, callers are told to come back.
public final class PasswordHasher: Sendable {
    /// What one hash costs.
    public struct Cost: Sendable {
        /// Bytes of memory.
        public var memory: Int
        /// Passes over it.
        public var passes: UInt64

        public init(memory: Int, passes: UInt64) {
            self.memory = memory
            self.passes = passes
        }

        public static let standard = Cost(memory: 19 * 1024 * 1024, passes: 2)
        /// The least Argon2id takes; for tests.
        public static let lowest = Cost(memory: Int(crypto_pwhash_memlimit_min()), passes: UInt64(crypto_pwhash_opslimit_min()))
    }

    private let cost: Cost
    private let queue = DispatchQueue(label: "evovoice.passwords")
    private let waiting = Atomic<Int>(0)
    private let longestLine: Int
    /// What an unknown user's password is compared with, so that it takes as long as a known one's.
    private let decoy: String

    public init(cost: Cost = .standard, longestLine: Int = 200) throws(ServiceError) {
        guard sodium_init() >= 0 else { throw ServiceError(.internalError, "libsodium did not start") }
        self.cost = cost
        self.longestLine = longestLine
        decoy = try Self.hash("no such user", cost: cost)
    }

    /// The hash of a password, in the encoded form that carries its own salt and cost.
    public func hash(_ password: String) async throws(ServiceError) -> String {
        let cost = cost
        return try await inLine { () throws(ServiceError) in try Self.hash(password, cost: cost) }
    }

    /// Whether `password` is the one that `hash` was made of.
    ///
    /// - Parameter hash: `nil` for an unknown user. Takes the same time and answers `false`.
    public func verify(_ password: String, against hash: String?) async throws(ServiceError) -> Bool {
        let known = hash ?? decoy
        let matches = try await inLine { () throws(ServiceError) in
            crypto_pwhash_str_verify(known, password, UInt64(password.utf8.count)) == 0
        }
        return matches && hash != nil
    }

    private static func hash(_ password: String, cost: Cost) throws(ServiceError) -> String {
        var encoded = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
        let status = crypto_pwhash_str(&encoded, password, UInt64(password.utf8.count), cost.passes, cost.memory)
        guard status == 0 else { throw ServiceError(.unavailable, "There is not enough memory to hash a password", retryAfter: 5) }
        return String(decoding: encoded.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private func inLine<T: Sendable>(_ work: @escaping @Sendable () throws(ServiceError) -> T) async throws(ServiceError) -> T {
        guard waiting.wrappingAdd(1, ordering: .relaxed).newValue <= longestLine else {
            waiting.wrappingSubtract(1, ordering: .relaxed)
            throw ServiceError(.unavailable, "Too many people are signing in at once", retryAfter: 2)
        }
        let result: Result<T, ServiceError> = await withCheckedContinuation { continuation in
            queue.async {
                let result = Result { () throws(ServiceError) in try work() }
                self.waiting.wrappingSubtract(1, ordering: .relaxed)
                continuation.resume(returning: result)
            }
        }
        return try result.get()
    }
}
