import NIOCore
import NIOHTTP1
import Synchronization

/// Answers that may be given again, each under the request it was made for. Takes a limited amount of memory: what has
/// not been asked for lately goes first.
final class RememberedAnswers: Sendable {
    /// An answer, all but what differs from one time to the next: the date and the id of the request.
    struct Remembered: Sendable {
        var status: Int
        var headers: HeaderBlock
        var body: ByteBuffer
        /// For the log and the metrics.
        var operation: String?
        var caller: String?
        var validity: any AnswerValidity

        /// Bytes of memory, roughly, with those of the request.
        fileprivate func size(_ request: SameRequest) -> Int {
            body.storageCapacity + headers.text.utf8.count + request.size + 256
        }
    }

    /// Several, so that event loops seldom wait for each other.
    private let shards: [Shard]

    /// - Parameter limit: bytes of memory; 0 remembers nothing.
    init(limit: Int) {
        shards = (0..<16).map { _ in Shard(limit: limit / 16 / 2) }
    }

    func answer(to head: HTTPRequestHead) -> Remembered? {
        guard head.method == .GET else { return nil }
        let request = SameRequest(head)
        return shards[request.part(of: shards.count)].answer(to: request)
    }

    func remember(_ answer: Remembered, to head: HTTPRequestHead) {
        guard head.method == .GET else { return }
        let request = SameRequest(head)
        shards[request.part(of: shards.count)].remember(answer, to: request)
    }

    /// Two generations: when the young one is full it becomes the old one, and what was in the old one is forgotten.
    private final class Shard: Sendable {
        private struct Generations {
            var young: [SameRequest: Remembered] = [:]
            var youngSize = 0
            var old: [SameRequest: Remembered] = [:]
        }

        /// Bytes of memory for each generation.
        private let limit: Int
        private let generations = Mutex(Generations())

        init(limit: Int) {
            self.limit = limit
        }

        func answer(to request: SameRequest) -> Remembered? {
            let (young, old) = generations.withLock { generations in
                let young = generations.young[request]
                return (young, young == nil ? generations.old[request] : nil)
            }
            guard let found = young ?? old else { return nil }
            if found.validity.holds {
                if young == nil { remember(found, to: request) }
                return found
            }
            generations.withLock { generations in
                if let removed = generations.young.removeValue(forKey: request) { generations.youngSize -= removed.size(request) }
                generations.old[request] = nil
            }
            return nil
        }

        func remember(_ answer: Remembered, to request: SameRequest) {
            let size = answer.size(request)
            guard size <= limit else { return }
            generations.withLock { generations in
                if let replaced = generations.young.updateValue(answer, forKey: request) { generations.youngSize -= replaced.size(request) }
                generations.youngSize += size
                guard generations.youngSize > limit else { return }
                generations.old = generations.young
                generations.young = [:]
                generations.youngSize = 0
            }
        }
    }
}
