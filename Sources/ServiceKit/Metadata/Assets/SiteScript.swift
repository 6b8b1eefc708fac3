/// The script of the metadata pages, one JavaScript module. Pages work without it; it adds the filter, the copy buttons,
/// calls whose answer stays on the page, and a little colour in source code.
enum SiteScript {
    static let text = filter + copying + calling + highlighting
    /// Names these very bytes in links.
    static let version = SiteAnswer.digest(of: Array(text.utf8))

    private static let filter = #"""
        const filter = document.getElementById("filter");
        if (filter) {
          const rows = [...document.querySelectorAll("table.operations tr")];
          const count = filter.form.querySelector("output");
          const nothing = document.querySelector(".nothing");
          const apply = () => {
            const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
            let shown = 0;
            for (const row of rows) {
              row.hidden = !words.every((word) => row.dataset.search.includes(word));
              if (!row.hidden) shown += 1;
            }
            count.value = words.length ? `${shown} of ${rows.length}` : `${rows.length} operations`;
            nothing.hidden = shown > 0;
          };
          filter.addEventListener("input", apply);
          filter.form.addEventListener("submit", (event) => event.preventDefault());
          filter.form.hidden = false;
          apply();
        }

        """#

    private static let copying = #"""
        async function copy(pre) {
          if (navigator.clipboard) return navigator.clipboard.writeText(pre.textContent);
          const selection = getSelection();
          selection.selectAllChildren(pre);
          document.execCommand("copy");
          selection.removeAllRanges();
        }
        for (const pre of document.querySelectorAll("pre.source, pre.request, pre.response, pre.curl")) {
          const frame = document.createElement("div");
          frame.className = "copyable";
          pre.replaceWith(frame);
          const button = document.createElement("button");
          button.type = "button";
          button.textContent = "Copy";
          button.addEventListener("click", async () => {
            try {
              await copy(pre);
              button.textContent = "Copied";
            } catch {
              button.textContent = "Cannot copy";
            }
            setTimeout(() => { button.textContent = "Copy"; }, 1500);
          });
          frame.append(pre, button);
        }

        """#

    private static let calling = #"""
        function pretty(text) {
          try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
        }
        for (const form of document.querySelectorAll("form.call")) {
          const result = document.querySelector(".result");
          const status = form.querySelector(".status");
          const button = form.querySelector("button");
          button.disabled = false;
          const text = form.querySelector("textarea");
          if (text) text.value = pretty(text.value);
          form.addEventListener("submit", async (event) => {
            event.preventDefault();
            const body = text?.value;
            const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
            const url = form.action + (body === undefined && query.size ? `?${query}` : "");
            const headers = { Accept: "application/json" };
            if (body !== undefined) headers["Content-Type"] = "application/json";
            button.disabled = true;
            status.value = "Waiting…";
            const start = performance.now();
            try {
              const answer = await fetch(url, { method: form.dataset.method, headers, body, credentials: "same-origin" });
              const content = await answer.text();
              status.value = `${answer.status} ${answer.statusText}, ${Math.round(performance.now() - start)} ms`;
              result.textContent = pretty(content) || "(nothing)";
              result.hidden = false;
            } catch (error) {
              status.value = `No answer: ${error.message}`;
              result.hidden = true;
            } finally {
              button.disabled = false;
            }
          });
        }

        """#

    private static let highlighting = #"""
        const comments = { python: /#[^\n]*|"""[\s\S]*?"""/, ruby: /#[^\n]*/, vbnet: /'[^\n]*/ };
        const strings = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/;
        const keywords = "abstract and as case class companion const constructor data def default enum export extends extension fn from "
          + "fun func function get impl implements import inherit init inherits interface internal let member module mut namespace new "
          + "open override package partial pass private property pub public readonly required return self set static struct sub super "
          + "this throws try type typedef use using val var virtual void with end overridable imports of";
        const isKeyword = new Set(keywords.split(" "));
        for (const code of document.querySelectorAll("pre.source code")) {
          const comment = comments[code.lang] ?? /\/\/[^\n]*|\/\*[\s\S]*?\*\//;
          const fold = (word) => code.lang === "vbnet" ? word.toLowerCase() : word;
          const tokens = new RegExp(`(${comment.source})|(${strings.source})|([A-Za-z_]\\w*)`, "g");
          const text = code.textContent;
          const parts = [];
          let done = 0;
          for (const match of text.matchAll(tokens)) {
            const kind = match[1] ? "comment" : match[2] ? "string" : isKeyword.has(fold(match[3])) ? "keyword" : null;
            if (!kind) continue;
            const span = document.createElement("span");
            span.className = `hl-${kind}`;
            span.textContent = match[0];
            parts.push(text.slice(done, match.index), span);
            done = match.index + match[0].length;
          }
          code.replaceChildren(...parts, text.slice(done));
        }

        """#
}
