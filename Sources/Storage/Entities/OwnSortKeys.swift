/// A kind some of whose members lists sort by otherwise than as they stand in the document.
protocol OwnSortKeys {
    /// What members are sorted by, over rows `t`.
    static func sortKeys(_ dialect: any SQLDialect) -> [String: SQL]
}
