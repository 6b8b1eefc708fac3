import Dispatch

/// Threads for what files and the disk may make wait: nothing of it happens on a thread that serves requests.
struct FileThreads: Sendable {
    private let queue = DispatchQueue(label: "evovoice.files", attributes: .concurrent)

    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: body)) }
        }
    }
}
