/// A call of an operation: who, from where, with what besides the members of the request.
public struct Call<Caller: ServiceCaller>: Sendable {
    /// The HTTP request: id, verb, path, headers, cookies, query.
    public let request: RequestInfo

    /// Who calls; `nil` is nobody, which only operations with ``Access/everyone`` meet.
    public let caller: Caller?

    /// The members that arrived in any form, `null` included: their names on the wire, in lower case. Tells a member
    /// that was left out from one that was sent as `0`, `false` or `null`.
    public let given: Set<String>

    /// The files of a multipart form.
    public let files: [UploadedFile]

    /// Which request of a batch it is, from 0; `nil` if it came alone.
    public let batchIndex: Int?

    /// When the client is told 503 and the task is cancelled.
    public let deadline: ContinuousClock.Instant

    public init(
        request: RequestInfo,
        caller: Caller?,
        given: Set<String> = [],
        files: [UploadedFile] = [],
        batchIndex: Int? = nil,
        deadline: ContinuousClock.Instant = .now + .seconds(30)
    ) {
        self.request = request
        self.caller = caller
        self.given = given
        self.files = files
        self.batchIndex = batchIndex
        self.deadline = deadline
    }

    /// Whether the member with this wire name arrived in any form.
    public func isGiven(_ member: String) -> Bool {
        given.contains(member.lowercased())
    }
}
