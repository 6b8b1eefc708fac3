import FoundationEssentials

/// The text of the `Date` header, made once a second.
struct DateHeader {
    private var second: Int64 = -1
    private var text = ""

    mutating func now() -> String {
        let second = Int64(Date.now.timeIntervalSince1970)
        if second != self.second {
            self.second = second
            text = HTTPDate.text(second)
        }
        return text
    }
}
