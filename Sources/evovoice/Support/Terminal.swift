import Foundation

/// Standard output and standard error.
enum Terminal {
    /// Writes a line of what was asked for.
    static func print(_ line: String) {
        write(line + "\n", to: .standardOutput)
    }

    /// Writes a line beside what was asked for.
    static func note(_ line: String) {
        write(line + "\n", to: .standardError)
    }

    static func write(_ text: String, to handle: FileHandle) {
        // A reader that went away, as `head` does, is no failure of ours.
        try? handle.write(contentsOf: Data(text.utf8))
    }

    /// Whether a person watches standard error.
    static let isWatched = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    /// Whether colours are welcome (https://no-color.org).
    static let isColoured = isWatched && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty

    /// A line that is typed in, without its end; `nil` if there is none.
    static func readLine() -> String? {
        Swift.readLine(strippingNewline: true)
    }

    /// Asks for a secret without showing it.
    static func readSecret(_ prompt: String) -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return readLine() }
        write(prompt, to: .standardError)
        var shown = termios()
        tcgetattr(STDIN_FILENO, &shown)
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            write("\n", to: .standardError)
        }
        return readLine()
    }
}
