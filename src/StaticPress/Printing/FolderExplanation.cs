using System.Globalization;
using StaticPress.Diagnostics;
using StaticPress.Program.Commands;

namespace StaticPress.Program.Printing;

/// <summary>Prints how the documents of a folder were read: one line each, then totals.</summary>
internal sealed class FolderExplanation(Terminal terminal, DiagnosticPrinter printer)
{
    private readonly SortedDictionary<string, int> lines = new(StringComparer.Ordinal);
    private int read, unreadable, doubtful;

    public int Write(IEnumerable<Explained> documents, CancellationToken cancellation)
    {
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(document);
        }
        var roles = string.Join(", ", lines.OrderByDescending(role => role.Value).Select(role => string.Create(CultureInfo.InvariantCulture, $"{role.Key} {role.Value:N0}")));
        terminal.Out.WriteLine($"{Counted.Of(read, "document")} read, {doubtful} with doubts, {unreadable} unreadable; {Counted.Of(lines.Values.Sum(), "line")}: {roles}");
        return unreadable > 0 ? ExitCodes.Content : ExitCodes.Done;
    }

    private void Write(Explained explained)
    {
        if (explained.Extracted is not { } extracted)
        {
            unreadable++;
            printer.Print([.. explained.Problems]);
            return;
        }
        read++;
        foreach (var entry in extracted.Ledger) lines[entry.Role] = lines.GetValueOrDefault(entry.Role) + CountOf(explained, entry.From, entry.To);
        var article = extracted.Article;
        var doubts = extracted.Diagnostics.Count(one => one.Severity != Severity.Info);
        if (doubts > 0) doubtful++;
        var paint = terminal.OutPaint;
        var counts = string.Create(CultureInfo.InvariantCulture, $"{article.Takeaways.Count,2} takeaways {article.Body.Count,3} blocks {article.Faq.Count,2} questions");
        terminal.Out.WriteLine($"{explained.Path}  {article.Language}  {article.Published?.Date.ToString("yyyy-MM-dd") ?? "undated   "}  {counts}  {paint.Strong(PlainText.Of(article.Headline))}"
            + (doubts > 0 ? "  " + paint.Warning(Counted.Of(doubts, "doubt")) : ""));
    }

    private static int CountOf(Explained explained, int from, int to)
    {
        var count = 0;
        for (var line = from; line <= to; line++) count += explained.Document!.Text.Line(line).IsWhiteSpace() ? 0 : 1;
        return count;
    }
}
