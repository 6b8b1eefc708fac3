extension Templates {
    /// One operation (`wire.md` §7.3).
    static let operation = """
        {{<page}}{{$main}}
        <p class="back"><a href="{{frame.base}}/metadata">&lt;back to all web services</a></p>
        <h2>{{name}}</h2>
        <div class="tags"><span><b>{{tag}}</b></span>{{#isMissing}} <span class="badge">declared, not implemented yet</span>{{/isMissing}}</div>
        {{#hasSummary}}
        <h3 id="desc">{{summary}}</h3>
        {{/hasSummary}}
        {{#isProtected}}
        <table class="authentication"><caption><b>Requires Authentication</b></caption>\
        {{#hasRoles}}<tbody><tr><td>{{rolesLabel}}</td><td>{{roles}}</td></tr></tbody>{{/hasRoles}}</table>
        {{/isProtected}}
        {{#hasRoutes}}
        <table class="routes"><caption>The following routes are available for this service:</caption><tbody>\
        {{#routes}}<tr><th scope="row">{{verbs}}</th><th>{{path}}</th></tr>{{/routes}}</tbody></table>
        {{/hasRoutes}}
        <div class="types-nav"><nav class="flex space-x-4" aria-label="Language">\
        {{#languages}}<a href="{{href}}"{{#isCurrent}} class="active" aria-current="page"{{/isCurrent}}>{{title}}</a>{{/languages}}</nav></div>
        {{#source}}
        {{#hasProblem}}
        <pre class="problem">{{problem}}</pre>
        {{/hasProblem}}
        {{^hasProblem}}
        <pre class="source"><code class="language-{{language}}" lang="{{language}}">{{code}}</code></pre>
        <p><a href="{{sourceHref}}">{{sourceTitle}}</a></p>
        {{/hasProblem}}
        {{/source}}
        {{#tables}}
        {{>tables}}
        {{/tables}}
        <div class="call-info">
        <nav class="formats" aria-label="Format">{{#formats}}<a href="{{href}}"{{#isCurrent}} class="active" aria-current="page"\
        {{/isCurrent}}>{{title}}</a>{{/formats}}</nav>
        <p>To override the Content-type in your clients, use the HTTP <b>Accept</b> Header, append the <b>.{{suffix}}</b> suffix \
        or <b>?format={{suffix}}</b></p>
        {{#isJSON}}
        <p>To embed the response in a jsonp callback, append <b>?callback=myCallback</b></p>
        {{/isJSON}}
        </div>
        <div class="example">
        <h3>HTTP + {{heading}}</h3>
        <p>The following are sample HTTP requests and responses. The placeholders shown need to be replaced with actual values.</p>
        {{#exchange}}
        <pre class="request">{{requestHead}}{{#hasBody}}<span class="value">length</span>

        {{requestBody}}{{/hasBody}}</pre>
        {{#hasAnswer}}
        <pre class="response">{{responseHead}}<span class="value">length</span>

        {{responseBody}}</pre>
        {{/hasAnswer}}
        {{/exchange}}
        </div>
        {{#trial}}
        {{>trial}}
        {{/trial}}
        {{/main}}{{/page}}
        """

    /// The members of one type (`wire.md` §7.5).
    static let tables = """
        <div class="type">
        <table class="{{#isEnumeration}}enum{{/isEnumeration}}{{^isEnumeration}}params{{/isEnumeration}}">
        <caption><b>{{typeName}}</b> {{kind}}</caption>
        {{^isEnumeration}}
        <thead><tr><th scope="col">Name</th><th scope="col">Parameter</th><th scope="col">Data Type</th>\
        <th scope="col">Required</th><th scope="col">Description</th></tr></thead>
        {{/isEnumeration}}
        <tbody>
        {{#parameters}}
        <tr><td>{{name}}</td><td>{{place}}</td><td>{{dataType}}</td><td>{{required}}</td><td>{{summary}}</td></tr>
        {{/parameters}}
        {{#values}}
        <tr><td>{{name}}</td><td>{{summary}}</td></tr>
        {{/values}}
        </tbody>
        </table>
        </div>

        """
}
