extension ErrorCode {
    /// `docs/errors.md`.
    public static var page: String {
        """
        # Errors

        Every answer with a status from 400 on has this body, in the format that was asked for:

        ```json
        {"responseStatus":{"errorCode":"NotEmpty","message":"'name' must not be empty.","errors":[{"errorCode":"NotEmpty","fieldName":"name","message":"'name' must not be empty."}]}}
        ```

        `errorCode` is one of the codes below, `message` is for people, `errors` names each field that is wrong. Codes stay as they are
        from version to version; messages may change. What happened inside the server is never sent: `X-Request-Id` finds it in the log.

        | status | code | when, and what to do |
        |---|---|---|
        \(allCases.sorted { $0.status < $1.status }.map(row).joined(separator: "\n"))

        """
    }

    private static func row(_ code: ErrorCode) -> String {
        "| \(code.status) | `\(code.rawValue)` | \(code.meaning) |"
    }
}
