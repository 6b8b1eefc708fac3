/// Shows a value as tables inside tables. There is no white space between the tags, as cells keep theirs.
enum HTMLTable {
    static func render(_ value: WireValue) -> String {
        switch value {
        case .null: "<i>none</i>"
        case .list(let items): list(items)
        case .map, .object: object(value.namedValues)
        default: scalar(value)
        }
    }

    private static func object(_ members: [(name: String, value: WireValue)]) -> String {
        guard !members.isEmpty else { return "<i>empty</i>" }
        var table = "<table>"
        for (name, value) in members {
            table += "<tr><th scope=\"row\">\(name.htmlEscaped)</th><td>\(render(value))</td></tr>"
        }
        return table + "</table>"
    }

    /// Objects side by side: a column for every name that occurs.
    private static func list(_ items: [WireValue]) -> String {
        guard !items.isEmpty else { return "<i>empty</i>" }
        guard items.allSatisfy(\.hasNames) else {
            return "<ul>" + items.map { "<li>\(render($0))</li>" }.joined() + "</ul>"
        }
        var columns: [String: Int] = [:]
        var names: [String] = []
        let rows = items.map(\.namedValues)
        for (name, _) in rows.joined() where columns[name] == nil {
            columns[name] = names.count
            names.append(name)
        }
        var table = "<table>\n<tr>" + names.map { "<th scope=\"col\">\($0.htmlEscaped)</th>" }.joined() + "</tr>"
        for row in rows {
            var cells = Array(repeating: "<td></td>", count: names.count)
            for (name, value) in row {
                if let column = columns[name] { cells[column] = cell(value) }
            }
            table += "<tr>\(cells.joined())</tr>"
        }
        return table + "</table>"
    }

    private static func cell(_ value: WireValue) -> String {
        switch value {
        case .integer, .double, .decimal: "<td class=\"number\">\(render(value))</td>"
        default: "<td>\(render(value))</td>"
        }
    }

    private static func scalar(_ value: WireValue) -> String {
        let text =
            switch value {
            case .bool(let flag): flag ? "true" : "false"
            case .dateTime(let date): date.iso8601
            default: value.plainText
            }
        let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
        guard isAddress, !text.contains(where: \.isWhitespace) else { return text.htmlEscaped }
        return "<a href=\"\(text.htmlEscaped)\" rel=\"noreferrer\">\(text.htmlEscaped)</a>"
    }
}

extension WireValue {
    fileprivate var hasNames: Bool {
        switch self {
        case .map, .object: true
        default: false
        }
    }

    /// The members that are present, by their names on the wire.
    fileprivate var namedValues: [(name: String, value: WireValue)] {
        switch self {
        case .map(let entries): entries.filter { !$0.value.isNull }.map { ($0.name, $0.value) }
        case .object(let object):
            zip(object.type.schema.allMembers, object.members).filter { !$0.1.isNull }.map { ($0.0.wireName, $0.1) }
        default: []
        }
    }
}
