using System.Globalization;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Pipeline;
using StaticPress.Program.Commands;
using StaticPress.Program.Printing;
using StaticPress.Rendering;

namespace StaticPress.Program.Serving;

/// <summary>Answers paths: the site's files, and pages in place of those that a mistake keeps from being made.</summary>
/// <param name="folder">The publication's full path.</param>
internal sealed class PreviewPages(Preview preview, string folder)
{
    public PreviewAnswer Answer(string path)
    {
        try
        {
            return Find(path);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A fault of ours spoils this page and not the preview.
            return Explain(500, "This page cannot be shown", [Failure.Of(error, folder).Diagnostic]);
        }
    }

    private PreviewAnswer Find(string path)
    {
        var state = preview.State;
        if (state.Site is not { } site) return Explain(500, "This publication cannot be shown yet", [.. state.Errors]);
        var address = SiteAddress.Of(path, site);
        if (address.Redirection is { } location) return new PreviewAnswer(address.Status, ContentTypes.Text, default, 0, []) { Location = location };
        if (address.File is null || site.Render(address.File) is not { } file) return OutsideOf(site.Site.Settings.BasePath);
        if (file.Bytes is not { } bytes) return Explain(500, "This page cannot be shown yet", [.. file.Diagnostics, .. state.Errors]);
        return new PreviewAnswer(address.Status, ContentTypes.Of(address.File), bytes, Fingerprint.Of(bytes.Span), []) { IsOfSite = true };
    }

    /// <summary>Everything that is wrong as far as a reader of this path meets it.</summary>
    public IEnumerable<Diagnostic> ErrorsAt(PreviewAnswer answer) => answer.Errors.Concat(preview.State.Errors).Distinct().Order();

    /// <summary>For whoever looks while the texts are read for the first time.</summary>
    public static PreviewAnswer Waiting((int Done, int Total) reached)
    {
        var page = new HtmlWriter();
        Begin(page, "The texts are being read");
        page.Raw("<p>"u8);
        if (reached.Total > 0) page.Text(string.Create(CultureInfo.InvariantCulture, $"{reached.Done:N0} of {reached.Total:N0}. "));
        page.Raw("The page comes by itself. Next time the preview starts with what it remembers.</p>"u8);
        End(page);
        return new PreviewAnswer(503, ContentTypes.Html, page.Written.ToArray(), 0, []);
    }

    private static PreviewAnswer OutsideOf(string basePath)
    {
        var page = new HtmlWriter();
        Begin(page, "Nothing is published here");
        page.Raw("<p>The site of this publication begins at <a href=\""u8);
        page.Text(basePath).Raw("\">"u8);
        page.Text(basePath).Raw("</a>.</p>"u8);
        End(page);
        return new PreviewAnswer(404, ContentTypes.Html, page.Written.ToArray(), 0, []);
    }

    private PreviewAnswer Explain(int status, string title, IReadOnlyList<Diagnostic> errors)
    {
        var page = new HtmlWriter();
        Begin(page, title);
        page.Raw("<pre style=\"white-space: pre-wrap\">"u8);
        using (var text = new StringWriter { NewLine = "\n" })
        {
            new DiagnosticPrinter(text, Paint.Plain, folder).Print(errors);
            page.Text(text.ToString()).Raw("</pre>"u8);
        }
        End(page);
        return new PreviewAnswer(status, ContentTypes.Html, page.Written.ToArray(), 0, [.. errors]);
    }

    private static void Begin(HtmlWriter page, string title)
    {
        page.Raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">"u8);
        page.Raw("<style>body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 4rem auto; padding: 0 1rem }</style><title>"u8);
        page.Text(title).Raw("</title></head><body><h1>"u8);
        page.Text(title).Raw("</h1>"u8);
    }

    private static void End(HtmlWriter page) => page.Raw("</body></html>\n"u8);
}
