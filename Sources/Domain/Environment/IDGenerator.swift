import ServiceKit
import Synchronization

/// Makes the ids of new entities: 24 lower-case hex digits, each greater than the one before.
///
/// Passed to whatever makes entities, so that tests know the ids beforehand.
public struct IDGenerator: Sendable {
    /// A new id.
    public var next: @Sendable () -> String

    public init(next: @escaping @Sendable () -> String) {
        self.next = next
    }

    /// Ids that sort by the time they were made: 12 digits of milliseconds since 1970, 4 that count within a
    /// millisecond, and 8 at random, which keep the ids of several processes apart.
    public static func timeOrdered(
        clock: WallClock,
        random: @escaping @Sendable () -> UInt32 = { UInt32.random(in: 0...UInt32.max) }
    ) -> IDGenerator {
        let last = IDPosition()
        return IDGenerator {
            let position = last.advance(to: UInt64(max(0, clock.now().milliseconds)))
            return hex(position, digits: 16) + hex(UInt64(random()), digits: 8)
        }
    }

    /// `000000000000000000000001` and so on.
    public static func counting(from first: UInt64 = 1) -> IDGenerator {
        let next = Mutex(first)
        return IDGenerator {
            let number = next.withLock { number in
                defer { number += 1 }
                return number
            }
            return hex(number, digits: 24)
        }
    }

    /// Whether `text` has the form of an id.
    public static func isID(_ text: String) -> Bool {
        let digits = text.utf8
        return digits.count == 24 && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}

/// The time part of the newest id. Grows even if the clock goes backwards.
private final class IDPosition: Sendable {
    private let last = Mutex<UInt64>(0)

    func advance(to milliseconds: UInt64) -> UInt64 {
        last.withLock { last in
            last = max(last + 1, (milliseconds & 0xFFFF_FFFF_FFFF) << 16)
            return last
        }
    }
}

/// The digits of a number in base 16, with zeros before them.
func hex(_ number: UInt64, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}
