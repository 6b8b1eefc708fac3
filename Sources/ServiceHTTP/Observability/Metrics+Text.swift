/// The text that Prometheus reads (exposition format 0.0.4).
extension Metrics {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    var text: String {
        let totals = snapshot
        let series = totals.series.sorted { $0.key < $1.key }
        var text = ""
        text.family("http_requests_total", "counter", "Requests answered.")
        for (operation, series) in series {
            for (status, count) in series.countByStatus.sorted(by: { $0.key < $1.key }) {
                text.sample("http_requests_total", [("operation", operation), ("status", String(status))], count)
            }
        }
        text.family("http_request_duration_seconds", "histogram", "Time from the first byte of a request to the last of its answer.")
        for (operation, series) in series { text.histogram(operation, series) }
        text.single("http_requests_in_flight", "gauge", "Requests that are being answered.", totals.inFlight)
        text.single("http_connections_open", "gauge", "Open connections.", totals.connections)
        text.single("http_request_bytes_total", "counter", "Bytes of bodies received.", totals.received)
        text.single("http_response_bytes_total", "counter", "Bytes of bodies sent.", totals.sent)
        text.single(
            "http_requests_aborted_total",
            "counter",
            "Answers that the client did not wait for, or that broke off.",
            totals.aborted
        )
        text.single(
            "http_answers_reused_total",
            "counter",
            "Answers given again without asking anew, because what they were made of had not changed.",
            totals.reused
        )
        return text
    }
}

extension String {
    fileprivate mutating func family(_ name: String, _ type: String, _ help: String) {
        self += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    fileprivate mutating func single(_ name: String, _ type: String, _ help: String, _ value: Int) {
        family(name, type, help)
        self += "\(name) \(value)\n"
    }

    fileprivate mutating func sample(_ name: String, _ labels: [(String, String)], _ value: some Any) {
        let labels = labels.map { "\($0)=\"\($1.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"" }
        self += "\(name){\(labels.joined(separator: ","))} \(value)\n"
    }

    fileprivate mutating func histogram(_ operation: String, _ series: Metrics.Series) {
        let name = "http_request_duration_seconds"
        var sum = 0
        for (bound, count) in zip(Metrics.bounds, series.buckets) {
            sum += count
            sample("\(name)_bucket", [("operation", operation), ("le", String(bound))], sum)
        }
        sample("\(name)_bucket", [("operation", operation), ("le", "+Inf")], series.count)
        sample("\(name)_sum", [("operation", operation)], series.seconds)
        sample("\(name)_count", [("operation", operation)], series.count)
    }
}
