import Domain
public import ServiceHTTP
import ServiceKit
import Storage

/// For how long what was found out counts: while nothing it was read from has changed, and until a moment.
public struct Validity: AnswerValidity, Equatable {
    let mark: ReadMark
    /// The first moment at which it no longer counts; `nil` if time alone does not end it.
    let end: DateTime?
    private let clock: WallClock

    init(_ mark: ReadMark, until end: DateTime? = nil, _ clock: WallClock) {
        self.mark = mark
        self.end = end
        self.clock = clock
    }

    public var holds: Bool {
        mark.holds && end.map { clock.now() < $0 } ?? true
    }

    /// The same, also for what was read when `other` was made.
    func and(_ other: ReadMark) -> Validity {
        Validity(mark.and(other), until: end, clock)
    }

    public static func == (a: Validity, b: Validity) -> Bool {
        a.mark == b.mark && a.end == b.end
    }
}
