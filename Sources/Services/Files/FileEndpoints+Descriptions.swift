import ServiceKit

extension FileEndpoints {
    /// How the OpenAPI document describes the bytes of files.
    static let descriptions = [
        EndpointDescription(
            "DownloadFile",
            "GET",
            "/files/{id}/content",
            "The bytes of a file",
            tag: "files",
            isOpen: true,
            parameters: [
                .init("id", in: .path, "The ID of the file", schema: nonEmpty),
                .init("download", in: .query, "Offers the file for saving if it is given"),
                .init("expires", in: .query, "Until when a signed link is good, in seconds since 1970"),
                .init("signature", in: .query, "What makes a signed link good"),
                .init("Range", in: .header, "The bytes that are wanted, such as `bytes=0-499`"),
                .init("If-None-Match", in: .header, "The `ETag` of the bytes that the client has"),
            ],
            answers: [
                .init(200, "All bytes", contentType: "*/*", headers: headers),
                .init(206, "The bytes of the range", contentType: "*/*", headers: headers + [("Content-Range", "Which bytes they are")]),
                .init(304, "The client has them already", headers: [("ETag", "Changes with the bytes")]),
            ],
            errors: [400, 403, 404, 416]
        ),
        EndpointDescription(
            "SignFile",
            "POST",
            "/files/{id}/links",
            "A link to the bytes of a file that needs no sign-in",
            tag: "files",
            parameters: [
                .init("id", in: .path, "The ID of the file", schema: nonEmpty),
                .init(
                    "seconds",
                    in: .query,
                    "For how long it is good; 3600 unless it is said",
                    schema: .tree(["type": .text("integer"), "minimum": .integer(1), "maximum": .integer(604_800)])
                ),
            ],
            answers: [.init(200, "The link, and until when it is good", contentType: "application/json", schema: link)],
            errors: [400, 403, 404, 413, 415]
        ),
    ]

    private static let nonEmpty = WireValue.tree(["type": .text("string"), "minLength": .integer(1)])

    private static let link = WireValue.tree([
        "type": .text("object"),
        "properties": .tree([
            "uri": .tree(["type": .text("string")]),
            "expires": .tree(["type": .text("string"), "format": .text("date-time")]),
        ]),
        "required": .texts(["uri", "expires"]),
    ])

    private static let headers = [
        ("ETag", "Changes with the bytes"), ("Content-Disposition", "The name of the file"), ("Accept-Ranges", "`bytes`"),
    ]
}
