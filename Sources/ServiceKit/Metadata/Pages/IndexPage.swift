/// The index of operations (`wire.md` §7.2), sorted by name.
struct IndexPage {
    var frame: PageFrame
    var count: Int
    var rows: [Row]
    var clients: [Link]
    var pluginLinks: [Link]
    var debugLinks: [Link]

    struct Row {
        var name: String
        var href: String
        /// Lower-case text that the filter box searches.
        var searchText: String
        var summary: String
        var tag: String
        var isProtected: Bool
        var iconTitle: String
        var isMissing: Bool
        var formats: [Link]
    }
}
