extension Migration {
    /// Every state that a flow had: `document` is what lists show of the revision, `flow` the whole flow as it was stored.
    ///
    /// Rows are added and, with their flow, deleted; none is ever changed. They do not refer to `entity`, since that would
    /// lock it while the step runs.
    static let flowRevisions = Migration(
        number: 11,
        name: "flow revisions",
        statements: """
            CREATE TABLE flow_revision (
                flow_id TEXT NOT NULL,
                number INTEGER NOT NULL,
                id TEXT NOT NULL,
                created INTEGER NOT NULL,
                document TEXT NOT NULL,
                flow TEXT NOT NULL,
                PRIMARY KEY (flow_id, number)
            )

            CREATE INDEX flow_revision_by_date ON flow_revision (flow_id, created DESC, id DESC)
            """,
        sqlite: "",
        postgreSQL: ""
    )
}
