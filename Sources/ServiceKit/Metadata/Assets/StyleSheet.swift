/// The style sheet of the metadata pages. Light and dark, from a phone's width up.
enum StyleSheet {
    static let text = colors + base + header + index + operation + code + trial + narrow
    /// Names these very bytes in links.
    static let version = SiteAnswer.digest(of: Array(text.utf8))

    private static let colors = """
        :root {
          color-scheme: light dark;
          --page: #ffffff; --panel: #f5f7f9; --line: #dde3e8; --text: #1c2733; --faint: #5a6875;
          --accent: #0a6375; --accent-soft: #e2f1f4; --warn: #8a4b00; --warn-soft: #fff1dc; --bad: #a61b1b;
          --string: #0b6b3a; --comment: #66737f; --keyword: #8a2a7d;
          --mono: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #12181f; --panel: #1a222b; --line: #2d3945; --text: #dde5ec; --faint: #9aa8b5;
            --accent: #63c7da; --accent-soft: #16323a; --warn: #f0b565; --warn-soft: #3a2a12; --bad: #ff9a9a;
            --string: #85d6a4; --comment: #8796a4; --keyword: #dfa0d6;
          }
        }

        """

    private static let base = """
        *, *::before, *::after { box-sizing: border-box; }
        [hidden] { display: none !important; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
        a { color: var(--accent); text-underline-offset: .15em; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
        .skip { position: absolute; left: -99rem; }
        .skip:focus { left: 1rem; top: .5rem; background: var(--page); padding: .25rem .75rem; }
        main { max-width: 72rem; margin: 0 auto; padding: 1.25rem 1.25rem 4rem; }
        h2 { font-size: 1.9rem; line-height: 1.2; margin: .25rem 0 .5rem; overflow-wrap: anywhere; }
        h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
        p { margin: .5rem 0; }
        .tag { color: var(--accent); background: var(--accent-soft); border-radius: 1rem; padding: .05rem .6rem; font-size: .8rem; white-space: nowrap; }
        .badge { color: var(--warn); background: var(--warn-soft); border-radius: 1rem; padding: .1rem .65rem; font-size: .8rem; font-weight: 500; white-space: nowrap; }
        pre.problem { color: var(--bad); }

        """

    private static let header = """
        header.site { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 2rem; padding: .8rem max(1.25rem, calc((100vw - 69.5rem) / 2)); border-bottom: 1px solid var(--line); background: var(--panel); }
        header.site h1 { font-size: 1.2rem; margin: 0; }
        header.site h1 a { color: inherit; text-decoration: none; }
        header.site nav { display: flex; gap: 1.25rem; }
        .back { margin: 0 0 .75rem; font-size: .9rem; }

        """

    private static let index = """
        .intro { max-width: 46rem; color: var(--faint); margin-bottom: 0; }
        .listing { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 2rem; margin: 1.25rem 0 .5rem; }
        .listing h3 { margin: 0; }
        .filter { display: flex; align-items: center; gap: .6rem; }
        .filter output { color: var(--faint); font-size: .9rem; min-width: 5.5rem; }
        input, select, textarea { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--faint); border-radius: .4rem; padding: .35rem .6rem; }
        .filter input { width: 18rem; max-width: 60vw; }
        table { border-collapse: collapse; }
        table.operations { width: 100%; }
        table.operations th, table.operations td { text-align: left; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
        table.operations th { font-weight: 600; position: relative; padding-left: 1.6rem; white-space: nowrap; }
        table.operations td a { font-size: .85rem; }
        table.operations tr:hover { background: var(--panel); }
        table.operations th a { text-decoration: none; }
        table.operations th a:hover { text-decoration: underline; }
        table.operations td.summary { color: var(--faint); width: 100%; padding-right: 0; }
        .icons { position: absolute; left: .1rem; }
        i.auth { display: inline-block; width: .72rem; height: .6rem; background: var(--faint); border-radius: 2px; position: relative; }
        i.auth::before { content: ""; position: absolute; left: .12rem; bottom: .5rem; width: .48rem; height: .42rem; border: 2px solid var(--faint); border-bottom: 0; border-radius: .3rem .3rem 0 0; }
        .links { display: flex; flex-wrap: wrap; gap: 0 4rem; }
        .links div:first-child { flex: 1 1 20rem; }
        .links ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }

        """

    private static let operation = """
        .tags { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: .5rem; }
        .tags b { color: var(--accent); background: var(--accent-soft); border-radius: 1rem; padding: .1rem .65rem; font-size: .85rem; font-weight: 500; }
        #desc { font-weight: 400; margin: .75rem 0; }
        table.authentication, table.routes { margin: .75rem 0; }
        caption { text-align: left; padding-bottom: .2rem; white-space: nowrap; }
        table.authentication td { padding: 0 .75rem 0 0; vertical-align: baseline; }
        table.routes th { text-align: left; font: 500 .95rem/1.6 var(--mono); padding: .1rem 1rem .1rem 0; overflow-wrap: anywhere; }
        table.routes th:last-child { width: 100%; }
        table.routes th:first-child { color: var(--accent); font-weight: 700; white-space: nowrap; vertical-align: baseline; }
        .types-nav { margin: 1.5rem 0 1rem; border-bottom: 1px solid var(--line); }
        .types-nav nav { display: flex; flex-wrap: wrap; gap: 0 .25rem; }
        .types-nav a, .formats a { padding: .35rem .7rem; text-decoration: none; border-bottom: 3px solid transparent; }
        .types-nav a:hover, .formats a:hover { background: var(--panel); }
        .types-nav a.active, .formats a.active { border-bottom-color: var(--accent); font-weight: 600; color: var(--text); }
        .call-info { margin-top: 2rem; }
        .formats { display: flex; flex-wrap: wrap; border-bottom: 1px solid var(--line); margin-bottom: .75rem; }
        .type { margin: 1.5rem 0; }
        table.params, table.enum { width: 100%; table-layout: fixed; }
        table.enum { max-width: 36rem; }
        .type caption { padding: .3rem 0; }
        .type th { text-align: left; font-size: .8rem; font-weight: 600; color: var(--faint); border-bottom: 2px solid var(--line); padding: .2rem .75rem .2rem 0; white-space: nowrap; }
        .type td { border-bottom: 1px solid var(--line); padding: .4rem .75rem .4rem 0; vertical-align: baseline; }
        .type td:first-child { font: 500 .9rem/1.5 var(--mono); overflow-wrap: anywhere; }
        table.params td:nth-child(3) { font: .9rem/1.5 var(--mono); color: var(--accent); overflow-wrap: anywhere; }
        table.params td:nth-child(2), table.params td:nth-child(4) { color: var(--faint); }
        table.params th:nth-child(1) { width: 19%; }
        table.params th:nth-child(2), table.params th:nth-child(4) { width: 8.5%; }
        table.params th:nth-child(3) { width: 17%; }

        """

    private static let code = """
        pre { font: .86rem/1.5 var(--mono); background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: .85rem 1rem; margin: .6rem 0; overflow: auto; tab-size: 4; }
        pre.source { max-height: 36rem; }
        pre.request, pre.response, pre.curl, pre.problem, pre.result { white-space: pre-wrap; overflow-wrap: anywhere; }
        pre .value { font-style: italic; color: var(--faint); }
        code { font: inherit; }
        .copyable { position: relative; }
        .copyable button { position: absolute; top: .45rem; right: .6rem; padding: .15rem .6rem; font-size: .8rem; }
        .hl-comment { color: var(--comment); }
        .hl-string { color: var(--string); }
        .hl-keyword { color: var(--keyword); }

        """

    private static let trial = """
        .trial { border-top: 1px solid var(--line); margin-top: 2.5rem; }
        .open a { margin-right: .8rem; }
        .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .7rem 1rem; margin: .75rem 0 1rem; }
        .fields label, .call > label { display: block; font: 500 .85rem/1.5 var(--mono); overflow-wrap: anywhere; }
        .fields input, .fields select { width: 100%; height: 2.3rem; }
        textarea { width: 100%; min-height: 12rem; font: .86rem/1.5 var(--mono); margin: .25rem 0 .75rem; resize: vertical; }
        button { font: inherit; font-weight: 500; color: var(--accent); background: var(--page); border: 1px solid var(--accent); border-radius: .4rem; padding: .4rem 1rem; cursor: pointer; }
        button:hover { background: var(--accent-soft); }
        button:disabled { opacity: .5; cursor: default; }
        form.call button { color: var(--page); background: var(--accent); }
        .status { margin-left: .75rem; color: var(--faint); }
        .result { max-height: 30rem; }

        """

    private static let narrow = """
        @media (max-width: 60rem) {
          table.operations, table.operations tbody { display: block; }
          table.operations tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); }
          table.operations th { display: block; border: 0; padding: 0 0 .1rem 1.6rem; white-space: normal; overflow-wrap: anywhere; }
          table.operations td { display: inline-block; border: 0; padding: .2rem 1rem .2rem 0; }
          table.operations th + td { padding-left: 1.6rem; }
          table.operations td.area { padding: .2rem 0; }
          table.operations td.summary { display: block; width: auto; padding: 0 0 0 1.6rem; }
        }
        @media (max-width: 44rem) {
          main { padding: 1rem 1rem 3rem; }
          header.site { padding: .7rem 1rem; }
          .filter { width: 100%; }
          .filter input { flex: 1; min-width: 0; }
          caption { white-space: normal; }
          table.authentication, table.routes { display: block; }
          table.authentication caption, table.routes caption { display: block; }
          table.params thead { position: absolute; left: -99rem; }
          table.params, table.params tbody { display: block; }
          table.params caption { display: block; }
          table.params tr { display: grid; grid-template-columns: 1fr auto; gap: 0 .8rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
          table.params td { border: 0; padding: 0; }
          table.params td:first-child { font-weight: 600; }
          table.params td:nth-child(3) { grid-area: 1 / 2; }
          table.params td:nth-child(2)::before { content: "in "; }
          table.params td:nth-child(4)::before { content: "required: "; }
          table.params td:nth-child(2), table.params td:nth-child(4) { font-size: .85rem; }
          table.params td:nth-child(5) { grid-column: 1 / 3; }
          .types-nav nav, .formats { flex-wrap: nowrap; overflow-x: auto; }
          .types-nav a, .formats a { white-space: nowrap; }
        }
        @media (prefers-reduced-motion: no-preference) { button, a { transition: background-color .12s; } }

        """
}
