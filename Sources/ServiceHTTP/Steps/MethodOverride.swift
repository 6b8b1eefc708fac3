extension RequestInfo {
    /// Replaces the verb of a `POST` by what `X-HTTP-Method-Override` says in a header, a form or the query, unless that
    /// is `GET` or `POST` (`wire.md` §1.2).
    mutating func overrideVerb(_ body: RequestBody) {
        guard verb == "POST" else { return }
        let name = "X-HTTP-Method-Override"
        guard let said = header(name) ?? body.form?.field(name) ?? query.value(name) else { return }
        let other = said.uppercased()
        guard !other.isEmpty, other != "GET", other != "POST", other.utf8.allSatisfy(\.isTokenCharacter) else { return }
        verb = other
    }
}
