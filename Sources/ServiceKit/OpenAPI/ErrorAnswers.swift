/// The error answers of an OpenAPI document, from the catalogue of errors.
enum ErrorAnswers {
    /// - Parameter status: `nil` for any status that an operation does not name.
    static func reference(_ status: Int?) -> WireValue {
        .tree(["$ref": .text("#/components/responses/\(name(of: status))")])
    }

    static func components(_ schemas: inout SchemaCatalogue) -> WireValue {
        let body = WireValue.tree([
            "application/json": .tree(["schema": schemas.schema(of: ErrorResponse.typeRef, .answer)])
        ])
        var entries: [WireValue.Entry] = []
        for status in Set(ErrorCode.allCases.map(\.status)).sorted() {
            let codes = ErrorCode.allCases.filter { $0.status == status }
            let description = codes.map { "`\($0.rawValue)`: \($0.meaning)" }.joined(separator: "\n\n")
            entries.append(WireValue.Entry(name(of: status), answer(status, description, body)))
        }
        entries.append(WireValue.Entry(name(of: nil), answer(nil, "Another error, told in the same form.", body)))
        return .map(entries)
    }

    private static func name(of status: Int?) -> String {
        status.map { "Error\($0)" } ?? "Error"
    }

    private static func answer(_ status: Int?, _ description: String, _ body: WireValue) -> WireValue {
        let seconds = WireValue.tree([
            "description": .text("Seconds after which to try again."),
            "schema": .tree(["type": .text("integer"), "minimum": .integer(0)]),
        ])
        return .tree([
            "description": .text(description),
            "headers": status == 429 || status == 503 ? .tree(["Retry-After": seconds]) : .null,
            "content": body,
        ])
    }
}
