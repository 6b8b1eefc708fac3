extension Templates {
    /// The form that calls the operation, and other ways to do so.
    static let trial = """
        <section class="trial" aria-labelledby="try">
        <h3 id="try">Try it</h3>
        <pre class="curl">{{curl}}</pre>
        {{#hasLinks}}
        <p class="open">Open in the browser: {{#links}}<a href="{{href}}">{{title}}</a> {{/links}}</p>
        {{/hasLinks}}
        <form class="call" action="{{action}}" method="{{formMethod}}" data-method="{{method}}">
        {{#isBody}}
        <label for="body">Body, as JSON</label>
        <textarea id="body" spellcheck="false" autocomplete="off">{{bodySample}}</textarea>
        {{/isBody}}
        {{^isBody}}
        <div class="fields">
        {{#fields}}
        <div><label for="field-{{name}}">{{name}}</label>\
        {{#isChoice}}<select id="field-{{name}}" name="{{name}}"><option value=""></option>\
        {{#choices}}<option>{{.}}</option>{{/choices}}</select>{{/isChoice}}\
        {{^isChoice}}<input id="field-{{name}}" name="{{name}}"{{#isNumber}} inputmode="decimal"{{/isNumber}} \
        placeholder="{{hint}}" autocomplete="off" spellcheck="false">{{/isChoice}}</div>
        {{/fields}}
        </div>
        {{/isBody}}
        <button type="submit"{{#needsScript}} disabled{{/needsScript}}>Send {{method}}</button>
        <output class="status" role="status"></output>
        </form>
        <pre class="result" hidden tabindex="0" aria-label="Answer"></pre>
        </section>

        """
}
