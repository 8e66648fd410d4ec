using System.Globalization;
using StaticPress.Diagnostics;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Serving;

/// <summary>A preview's life for people: the address, then a line for each change.</summary>
internal sealed class ServeLines(Terminal terminal, string folder) : IServeReport
{
    public void Listening(Uri address, int wished, bool isOpenToOthers)
    {
        var paint = terminal.OutPaint;
        terminal.Out.WriteLine($"{paint.Good("Preview at")} {paint.Strong(address.AbsoluteUri)} {paint.Quiet("(Ctrl-C ends it)")}");
        if (wished != 0 && address.Port != wished) terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Port {wished} is taken; this is the next free one."));
        if (isOpenToOthers) terminal.Error.WriteLine($"{terminal.ErrorPaint.Warning("Others in the network can read this preview")}, drafts included if you show them.");
    }

    public void Ready(int articles, int parsed, TimeSpan elapsed) =>
        terminal.Out.WriteLine($"{Counted.Of(articles, "article")}, {(parsed == 0 ? "all known from before" : parsed == articles ? "all read" : Counted.Of(parsed, "source") + " read")} ({Counted.Of(elapsed)})");

    public void Renewed(IReadOnlyCollection<string> changed, int parsed, LiveNews news, TimeSpan elapsed)
    {
        var first = PlainText.Of(changed.Order(StringComparer.Ordinal).First());
        var what = changed.Count == 1 ? first : $"{first} and {Counted.Of(changed.Count - 1, "other")}";
        var read = parsed == 0 ? "" : $": {Counted.Of(parsed, "source")} read";
        var pages = news.Open == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {news.Changed} of {Counted.Of(news.Open, "open page")} renewed");
        terminal.Out.WriteLine($"{what}{read}{pages} {terminal.OutPaint.Quiet($"({Counted.Of(elapsed)})")}");
    }

    public void Told(IReadOnlyList<Diagnostic> fresh, int errorsBefore, int errorsNow)
    {
        new DiagnosticPrinter(terminal.Error, terminal.ErrorPaint, folder).Print(fresh);
        if (errorsNow > 0) terminal.Error.WriteLine($"{terminal.ErrorPaint.Error("A build would publish nothing:")} {Counted.Of(errorsNow, "error")}");
        else if (errorsBefore > 0) terminal.Out.WriteLine(terminal.OutPaint.Good("No errors any more."));
    }
}
