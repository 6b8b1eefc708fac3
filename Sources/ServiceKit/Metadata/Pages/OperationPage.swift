/// The page of one operation in one format and language (`wire.md` §7.3).
struct OperationPage {
    var frame: PageFrame
    var name: String
    var tag: String
    var summary: String
    var hasSummary: Bool
    var isMissing: Bool
    var isProtected: Bool
    var hasRoles: Bool
    var rolesLabel: String
    var roles: String
    var hasRoutes: Bool
    var routes: [RouteRow]
    var formats: [Link]
    var languages: [Link]
    var tables: [TypeTable]
    var source: SourceView?
    /// What a client writes to get this format: `json`, or `other` (`wire.md` §7.4).
    var suffix: String
    var heading: String
    var isJSON: Bool
    var exchange: SampleExchange
    var trial: TrialForm

    struct RouteRow {
        var verbs: String
        var path: String
    }

    /// The types of the operation as a client's code (`wire.md` §7.6).
    struct SourceView {
        var language: String
        var code: String
        /// Where the same code is alone, and what the link to it says.
        var sourceHref: String
        var sourceTitle: String
        /// What is wrong with the language that was asked for; there is no code then.
        var problem: String
        var hasProblem: Bool
    }
}
