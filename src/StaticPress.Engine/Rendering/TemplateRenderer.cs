using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Diagnostics;
using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>One worker's Scriban: a context that is used again for every page it renders.</summary>
internal sealed class TemplateRenderer
{
    private readonly TemplateStore templates;
    private readonly OutputContext output;
    private readonly PageTemplateContext context;
    private readonly ScriptObject globals = new(StringComparer.Ordinal);
    private string pageLanguage = "";

    public TemplateRenderer(TemplateStore templates, OutputContext output)
    {
        this.templates = templates;
        this.output = output;
        context = new PageTemplateContext(TemplateFunctions.Create(templates, output, () => pageLanguage), output.Writer);
        context.PushGlobal(globals);
    }

    /// <exception cref="TemplateException">The template is missing, cannot be parsed, or failed.</exception>
    public void Render(string name, PageDescription page, ReadOnlySpan<(string Name, object? Value)> variables)
    {
        var layout = LayoutOf(name);
        var template = Get($"pages/{name}.html");
        pageLanguage = page.Language;
        globals.Clear();
        var language = output.LanguageOf(page.Language);
        globals["site"] = new SiteView(output, language);
        globals["page"] = new PageView(page, output, language);
        globals["t"] = new TextsView(language);
        foreach (var (variable, value) in variables) globals[variable] = value;
        globals["content"] = Html.From(_ => Run(template));
        try
        {
            Run(Get(layout));
        }
        catch (ScriptRuntimeException error)
        {
            throw Explain(error, page);
        }
        finally
        {
            context.Reset();
            context.PushGlobal(globals);
        }
    }

    /// <summary>A layout of the page's own name if the theme has one, else the default.</summary>
    private string LayoutOf(string name)
    {
        var own = $"layouts/{name}.html";
        output.NoteFile(own);
        return templates.Theme.Exists(own) ? own : "layouts/default.html";
    }

    private Template Get(string path)
    {
        output.NoteFile(path);
        return templates.Get(path);
    }

    private void Run(Template template)
    {
        context.PushSourceFile(template.SourceFilePath ?? "");
        try
        {
            context.Evaluate(template.Page!);
        }
        finally
        {
            context.PopSourceFile();
        }
    }

    private static TemplateException Explain(ScriptRuntimeException error, PageDescription page)
    {
        if (error.InnerException is TemplateException inner) return inner;
        var location = TemplateStore.LocationOf(error.Span);
        return new TemplateException(
            DiagnosticCodes.TemplateRuntime.At(location, error.OriginalMessage, note: $"while rendering /{page.Route}"), error);
    }
}
