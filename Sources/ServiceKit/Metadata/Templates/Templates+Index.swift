extension Templates {
    /// The list of operations (`wire.md` §7.2).
    static let index = """
        {{<page}}{{$main}}
        <p class="intro">Every operation answers in each of these formats. Choose one to see its parameters, a sample exchange, \
        and its types in the language of your client.</p>
        <div class="listing">
        <h3 id="operations">Operations</h3>
        <form class="filter" role="search" hidden>
        <label for="filter">Filter</label>
        <input type="search" id="filter" placeholder="name or words" autocomplete="off" spellcheck="false">
        <output for="filter" role="status">{{count}}</output>
        </form>
        </div>
        <table class="operations" aria-labelledby="operations">
        <tbody>
        {{#rows}}
        <tr data-search="{{searchText}}">
        <th scope="row">{{#isProtected}}<span class="icons"><i class="auth" role="img" title="{{iconTitle}}" \
        aria-label="{{iconTitle}}"></i></span>{{/isProtected}}<a href="{{href}}">{{name}}</a></th>
        {{#formats}}
        <td><a href="{{href}}" aria-label="{{name}} in {{title}}">{{title}}</a></td>
        {{/formats}}
        <td class="area"><span class="tag">{{tag}}</span></td>
        <td class="summary">{{summary}}{{#isMissing}} <span class="badge" title="Calls are answered with 501">declared, not \
        implemented yet</span>{{/isMissing}}</td>
        </tr>
        {{/rows}}
        </tbody>
        </table>
        <p class="nothing" hidden>No operation matches.</p>
        <section class="links">
        <div>
        <h3>Clients:</h3>
        <ul>
        {{#clients}}
        <li><a href="{{href}}">{{title}}</a></li>
        {{/clients}}
        </ul>
        </div>
        <div>
        <h3>Plugin Links:</h3>
        <ul>
        {{#pluginLinks}}
        <li><a href="{{href}}">{{title}}</a></li>
        {{/pluginLinks}}
        </ul>
        </div>
        <div>
        <h3>Debug Info:</h3>
        <ul>
        {{#debugLinks}}
        <li><a href="{{href}}">{{title}}</a></li>
        {{/debugLinks}}
        </ul>
        </div>
        </section>
        {{/main}}{{/page}}
        """
}
