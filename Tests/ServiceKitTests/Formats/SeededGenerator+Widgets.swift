import OrderedCollections
import ServiceKit

/// Values with anything in them that their types allow.
extension SeededGenerator {
    mutating func widget() -> Widget {
        var widget = Widget()
        widget.id = optional { $0.text() }
        widget.dateCreated = optional { $0.text() }
        widget.name = optional { $0.text() }
        widget.active = .random(using: &self)
        widget.maybeFlag = optional { .random(using: &$0) }
        widget.count = Int(Int32.random(in: .min ... .max, using: &self))
        widget.maybeSome = optional { Int.random(in: -9...9, using: &$0) }
        widget.big = .random(in: .min ... .max, using: &self)
        widget.ratio = double()
        widget.money = Decimal("\(Int.random(in: -999...999, using: &self)).\(Int.random(in: 10...99, using: &self))") ?? .zero
        widget.colour = [Colour.red, .green, .darkBlue].randomElement(using: &self) ?? .red
        widget.maybeColour = optional { [Colour.red, .green, .darkBlue].randomElement(using: &$0) ?? .red }
        widget.caps = Caps(.random(in: 1...7, using: &self))
        widget.when = DateTime(milliseconds: .random(in: -62_135_596_800_000...253_402_300_799_999, using: &self))
        widget.day = DateTime(milliseconds: .random(in: -9999...9999, using: &self) * 86_400_000)
        widget.took = TimeSpan(milliseconds: .random(in: -1_000_000_000...1_000_000_000, using: &self))
        widget.key = GUID((0..<32).map { _ in "0123456789abcdef".randomElement(using: &self).map(String.init) ?? "0" }.joined()) ?? .zero
        widget.tags = optional { generator in (0..<3).map { _ in generator.text() } }
        widget.noTags = optional { _ in [] }
        widget.nums = optional { generator in (0..<3).map { _ in .random(in: -99...99, using: &generator) } }
        widget.data = optional { generator in
            .init((0..<3).map { ("k\($0)" + generator.text() + "k", generator.text(0...3)) }, uniquingKeysWith: { $1 })
        }
        widget.main = optional { $0.part() }
        widget.parts = optional { generator in (0..<2).map { _ in generator.part() } }
        widget.blob = optional { generator in Bytes((0..<5).map { _ in .random(in: 0...255, using: &generator) }) }
        return widget
    }

    mutating func part() -> Part {
        Acme.part(
            optional { $0.text() },
            .random(in: -9...9, using: &self),
            double(),
            [Colour.red, .green, .darkBlue].randomElement(using: &self) ?? .red
        )
    }

    private mutating func double() -> Double {
        switch Int.random(in: 0..<4, using: &self) {
        case 0: Double(Int.random(in: -99...99, using: &self))
        case 1: .random(in: -1...1, using: &self)
        case 2: .random(in: -1e30...1e30, using: &self)
        default:
            Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &self)).isFinite ? .random(in: -1e-9...1e-9, using: &self) : 0.5
        }
    }

    private mutating func optional<Value>(_ make: (inout SeededGenerator) -> Value) -> Value? {
        chance(70) ? make(&self) : nil
    }
}
