/// The headers that many operations take or answer with.
enum CommonHeaders {
    /// Parameters that operations refer to.
    static let parameters = WireValue.tree([
        "IfMatch": .tree([
            "name": .text("If-Match"), "in": .text("header"),
            "description": .text(
                "Changes it only if its state is still the one with this `ETag`, or one of these; `*` is any. Otherwise 412."
            ),
            "schema": .tree(["type": .text("string"), "pattern": .text(#"^(\*|(W/)?"[^",]*"( *, *(W/)?"[^",]*")*)$"#)]),
        ]),
        "IdempotencyKey": .tree([
            "name": .text("Idempotency-Key"), "in": .text("header"),
            "description": .text(
                """
                A name of this request. Sent again within 24 hours, the same request with the same name gets the first answer \
                and is not done again; another request with it, or one that is being answered, gets 409.
                """
            ),
            "schema": .tree([
                "type": .text("string"), "minLength": .integer(1), "maxLength": .integer(200),
                "pattern": .text("^[!-~]([ -~]*[!-~])?$"),
            ]),
        ]),
    ])

    /// Headers that answers refer to.
    static let components = WireValue.tree([
        "ETag": .tree([
            "description": .text("The state that is answered, for `If-Match`."),
            "schema": .tree(["type": .text("string"), "pattern": .text(#"^"[^"]*"$"#)]),
        ]),
        "IdempotencyReplayed": .tree([
            "description": .text("`true` if this is the answer that the same request with the same `Idempotency-Key` got before."),
            "schema": .tree(["type": .text("string"), "enum": .texts(["true"])]),
        ]),
    ])

    static func parameter(_ name: String) -> WireValue { .tree(["$ref": .text("#/components/parameters/\(name)")]) }
    static func header(_ name: String) -> WireValue { .tree(["$ref": .text("#/components/headers/\(name)")]) }
}

extension WireValue {
    /// Bytes of any kind.
    static let binarySchema = WireValue.tree(["type": .text("string"), "format": .text("binary")])
}
