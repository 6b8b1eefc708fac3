extension OperationWriter {
    /// The body of an operation that takes a file.
    ///
    /// - Parameter members: those that the path does not hold.
    func uploadBody(
        _ upload: OperationTraits.Upload,
        _ members: [MemberSchema],
        leavingOut path: Set<String>,
        _ schemas: inout SchemaCatalogue
    ) -> WireValue {
        var content: [WireValue.Entry] = []
        if upload == .otherBodies {
            content.append(WireValue.Entry("application/json", .tree(["schema": schemas.body(of: operation, leavingOut: path)])))
        }
        let file = WireValue.tree([
            "type": .text("string"), "format": .text("binary"), "description": .text("The file, with its name and type."),
        ])
        // Members of a form are texts of their own, so bytes in base64 and what is no single value are left to JSON.
        let fields = members.filter { $0.type.isScalarLike && $0.type != .nullable(.scalar(.bytes)) && $0.type != .scalar(.bytes) }
        let properties = fields.map { WireValue.Entry($0.wireName, schemas.property($0, .request, initial: .null)) }
        let form = WireValue.tree([
            "type": .text("object"), "properties": .map([WireValue.Entry("file", file)] + properties),
            "required": traits.needsUpload && upload == .everyBody ? .texts(["file"]) : .null,
        ])
        content.append(WireValue.Entry("multipart/form-data", .tree(["schema": form])))
        content.append(WireValue.Entry("application/octet-stream", .tree(["schema": .binarySchema])))
        let description =
            upload == .everyBody
            ? "The file: the part `file` of a form, or the whole body, in its own type, with the members in the query."
            : "The members in JSON, or a form that may have the part `file`, or the file as the whole body, in its own type."
        return .tree([
            "description": .text(description), "required": traits.needsUpload ? .bool(true) : .null, "content": .map(content),
        ])
    }
}
