/// Finds what was probably meant.
public enum Spelling {
    /// The one of `known` that is written most like `word`, if any is close enough to be what was meant.
    public static func closest(to word: String, in known: some Sequence<String>) -> String? {
        let limit = max(1, word.count / 3)
        let ranked = known.map { (name: $0, distance: distance(word.lowercased(), $0.lowercased(), limit: limit)) }
        return ranked.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.name
    }

    /// `; did you mean 'channel'?`, or nothing.
    public static func hint(for word: String, in known: some Sequence<String>) -> String {
        closest(to: word, in: known).map { "; did you mean '\($0)'?" } ?? ""
    }

    /// How many letters have to be added, removed, changed or swapped with their neighbour.
    private static func distance(_ a: String, _ b: String, limit: Int) -> Int {
        let (a, b) = (Array(a), Array(b))
        guard a.count <= 100, b.count <= 100, abs(a.count - b.count) <= limit else { return limit + 1 }
        var last: [Int] = []
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var next = [i + 1]
            for (j, other) in b.enumerated() {
                let changed = row[j] + (letter == other ? 0 : 1)
                var least = min(changed, min(row[j + 1], next[j]) + 1)
                if i > 0, j > 0, letter == b[j - 1], other == a[i - 1] { least = min(least, last[j - 1] + 1) }
                next.append(least)
            }
            (last, row) = (row, next)
        }
        return row[b.count]
    }
}
