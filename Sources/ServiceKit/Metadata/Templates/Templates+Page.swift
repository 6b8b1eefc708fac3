extension Templates {
    /// What stands around the content of every page.
    static let page = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{frame.title}}</title>
        <link rel="icon" href="{{frame.base}}/metadata/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="{{frame.base}}/metadata/style.css?v={{frame.styleVersion}}">
        <script type="module" src="{{frame.base}}/metadata/site.js?v={{frame.scriptVersion}}"></script>
        </head>
        <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="site">
        <h1><a href="{{frame.base}}/metadata">{{frame.service}}</a></h1>
        <nav aria-label="Service">
        <a href="{{frame.base}}/metadata">Operations</a>
        <a href="{{frame.base}}/openapi.json">OpenAPI</a>
        <a href="{{frame.base}}/types">Types</a>
        </nav>
        </header>
        <main id="content">
        {{$main}}{{/main}}
        </main>
        </body>
        </html>

        """

    /// A page that says what is wrong.
    static let problem = """
        {{<page}}{{$main}}
        <p class="back"><a href="{{frame.base}}/metadata">&lt;back to all web services</a></p>
        <h2>{{heading}}</h2>
        <pre class="problem">{{message}}</pre>
        {{/main}}{{/page}}
        """
}
