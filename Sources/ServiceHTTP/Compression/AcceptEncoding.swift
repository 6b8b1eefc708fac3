extension RequestInfo {
    /// Whether the client takes gzip: named, or meant by `*`, and not with `q=0` (RFC 9110 §12.5.3).
    var acceptsGzip: Bool {
        var accepts = false
        for item in headers("Accept-Encoding").joined(separator: ",").split(separator: ",") {
            let parts = item.split(separator: ";")
            guard let coding = parts.first?.trimmingBlanks.lowercased() else { continue }
            let isRefused = parts.dropFirst().contains { QualityValue($0)?.isZero ?? false }
            if coding == "gzip" || coding == "x-gzip" { return !isRefused }
            if coding == "*" { accepts = !isRefused }
        }
        return accepts
    }
}
