/// The ways to say who one is (`wire.md` §6).
enum SecuritySchemes {
    static let components = WireValue.tree([
        "session": .tree([
            "type": .text("apiKey"), "in": .text("cookie"), "name": .text("ss-id"),
            "description": .text("The cookie of a sign-in that ends with the browser."),
        ]),
        "permanentSession": .tree([
            "type": .text("apiKey"), "in": .text("cookie"), "name": .text("ss-pid"),
            "description": .text("The cookie of a sign-in that is remembered; `ss-opt=perm` comes with it."),
        ]),
        "basic": .tree(["type": .text("http"), "scheme": .text("basic")]),
        "apiKey": .tree([
            "type": .text("http"), "scheme": .text("bearer"), "description": .text("An API key."),
        ]),
    ])

    /// Each by itself.
    static let each: [WireValue] = ["session", "permanentSession", "basic", "apiKey"].map { .tree([$0: .list([])]) }

    /// Any one suffices.
    static let anyOfThem = WireValue.list(each)
}
