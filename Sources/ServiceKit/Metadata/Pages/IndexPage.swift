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

/// A link on a page.
struct Link {
    var href: String
    var title: String
    var isCurrent = false
}

/// What every page has around it.
struct PageFrame {
    var title: String
    var service: String
    var base: String
    var styleVersion: String
    var scriptVersion: String
}

/// A page that says what is wrong.
struct ProblemPage {
    var frame: PageFrame
    var heading: String
    var message: String
}
