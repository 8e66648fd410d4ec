using System.Globalization;
using StaticPress.Diagnostics;
using StaticPress.Model;
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
        foreach (var entry in extracted.Ledger) lines[entry.Role] = lines.GetValueOrDefault(entry.Role) + CountOf(explained, entry);
        var article = extracted.Article;
        var doubts = extracted.Diagnostics.Count(one => one.Severity != Severity.Info);
        if (doubts > 0) doubtful++;
        var paint = terminal.OutPaint;
        var counts = string.Create(CultureInfo.InvariantCulture, $"{article.Takeaways.Count,2} takeaways {article.Body.Count,3} blocks {article.Faq.Count,2} questions");
        terminal.Out.WriteLine($"{explained.Path}  {article.Language}  {article.Published?.Date.ToString("yyyy-MM-dd") ?? "undated   "}  {counts}  {paint.Strong(PlainText.Of(article.Headline))}"
            + (doubts > 0 ? "  " + paint.Warning(Counted.Of(doubts, "doubt")) : ""));
    }

    /// <summary>Lines that are not blank; a part of a document with blocks counts as one.</summary>
    private static int CountOf(Explained explained, LedgerEntry entry)
    {
        if (entry.Text is not null) return 1;
        var count = 0;
        for (var line = entry.From; line <= entry.To; line++) count += explained.Document!.Text.Line(line).IsWhiteSpace() ? 0 : 1;
        return count;
    }
}
