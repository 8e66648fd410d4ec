using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using StaticPress.Pages;
using StaticPress.Rendering;

namespace StaticPress.Benchmarks;

/// <summary>An article's page by Scriban alone: the same templates and the same pooled context, but every value is at hand and every piece of markup is made already.</summary>
internal sealed class ScribanAlone
{
    private readonly OutputContext output;
    private readonly TemplateStore templates;
    private readonly PageTemplateContext context;
    private readonly ScriptObject globals = new(StringComparer.Ordinal);

    public ScribanAlone(Publication publication, OutputContext output, int ordinal)
    {
        this.output = output;
        templates = publication.Templates;
        context = new PageTemplateContext(TemplateFunctions.Create(templates, output, () => "en"), output.Writer);
        context.PushGlobal(globals);
        var article = output.Describe(ordinal) with { Versions = output.Site.VersionsOf(ordinal) };
        var language = output.LanguageOf(article.Head.Language);
        var page = ArticlePages.PageOf(article, output);
        globals["site"] = new Held(new SiteView(output, language));
        globals["page"] = new Held(new PageView(page, output, language));
        globals["t"] = new Held(new TextsView(language));
        globals["article"] = new Held(new ArticleView(article, output, language));
        globals["earlier"] = null;
        globals["later"] = null;
        globals["related"] = new List<object?>();
        globals["content"] = Html.From(_ => context.Evaluate(templates.Get("pages/article.html").Page!));
    }

    public object? Render()
    {
        output.Begin();
        context.Evaluate(templates.Get("layouts/default.html").Page!);
        return null;
    }

    private static object? Hold(object? value) => value switch
    {
        View view => new Held(view),
        Html html => Made(html),
        string text => text,
        IEnumerable list => list.Cast<object?>().Select(Hold).ToList(),
        _ => value,
    };

    private static Html Made(Html html)
    {
        var writer = new HtmlWriter();
        html.WriteTo(writer);
        return Html.From(into => into.Raw(writer.Written));
    }

    /// <summary>A view whose members are asked for once.</summary>
    private sealed class Held(View view) : IScriptObject
    {
        private readonly Dictionary<string, object?> held = new(StringComparer.Ordinal);

        public int Count => view.Count;

        public bool IsReadOnly
        {
            get => true;
            set => throw new NotSupportedException();
        }

        public IEnumerable<string> GetMembers() => view.GetMembers();

        public bool Contains(string member) => view.Contains(member);

        public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
        {
            if (held.TryGetValue(member, out value)) return true;
            if (!view.TryGetValue(context, span, member, out value)) return false;
            held[member] = value = Hold(value);
            return true;
        }

        public bool CanWrite(string member) => false;

        public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

        public bool Remove(string member) => false;

        public void SetReadOnly(string member, bool readOnly)
        {
        }

        public IScriptObject Clone(bool deep) => this;
    }
}
