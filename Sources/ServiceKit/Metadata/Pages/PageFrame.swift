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
