/// The text of one server-sent event.
public enum ServerSentEvent {
    /// `id: …`, `data: …` and an empty line.
    ///
    /// - Parameters:
    ///   - id: without line ends.
    ///   - data: without line ends, as JSON is.
    public static func frame(id: String, data: some Sequence<UInt8>) -> [UInt8] {
        var frame = Array("id: ".utf8)
        frame += id.utf8
        frame += "\ndata: ".utf8
        frame += data
        frame += "\n\n".utf8
        return frame
    }
}
