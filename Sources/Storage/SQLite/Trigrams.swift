/// The trigrams of a folded text: what the search index knows of it.
enum Trigrams {
    struct Trigram {
        /// As the index has it.
        var text: String
        var bytes: [UInt8]
    }

    /// The longest part of a text whose trigrams are looked at.
    private static let longest = 60

    /// - Returns: each trigram once; none for a text of one or two characters.
    static func all(in text: [UInt8]) -> [Trigram] {
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars.prefix(longest))
        guard scalars.count >= 3 else { return [] }
        var known: Set<String> = []
        return (0...scalars.count - 3).compactMap { place in
            var scalarView = String.UnicodeScalarView()
            scalarView.append(contentsOf: scalars[place..<place + 3])
            let trigram = String(scalarView)
            return known.insert(trigram).inserted ? Trigram(text: trigram, bytes: Array(trigram.utf8)) : nil
        }
    }

    /// As a query of FTS5 has it.
    static func quoted(_ trigram: String) -> String {
        // Scalar by scalar: a mark that follows a quote would make another character of it.
        var quoted = "\"".unicodeScalars
        for scalar in trigram.unicodeScalars { quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
        quoted.append("\"")
        return String(quoted)
    }

    /// Some of the terms, from all over the text, since neighbours say little more than one of them alone.
    static func spread<Term>(_ terms: [Term], count: Int) -> [Term] {
        guard terms.count > count, count > 1 else { return terms }
        return (0..<count).map { terms[$0 * (terms.count - 1) / (count - 1)] }
    }
}
