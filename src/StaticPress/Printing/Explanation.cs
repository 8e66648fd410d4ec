using System.Globalization;
using StaticPress.Model;
using StaticPress.Program.Commands;
using StaticPress.Text;

namespace StaticPress.Program.Printing;

/// <summary>Prints a document with the role of every line beside it, then what was found, then the doubts.</summary>
internal sealed class Explanation(Terminal terminal, DiagnosticPrinter printer)
{
    private const int RoleWidth = 13;

    private readonly Paint paint = terminal.OutPaint;
    private readonly List<string> roles = [];

    public int Write(Explained explained)
    {
        if (explained is not { Document: { } document, Extracted: { } extracted })
        {
            printer.Print([.. explained.Problems]);
            return ExitCodes.Content;
        }
        terminal.Out.WriteLine(paint.Strong(PlainText.Of(explained.Path)) + paint.Quiet($"  {document.Format}"));
        WriteLines(document.Text, extracted.Ledger);
        terminal.Out.WriteLine();
        foreach (var (name, value) in Fields(extracted.Article)) terminal.Out.WriteLine($"{name,RoleWidth}  {PlainText.Of(value)}");
        if (extracted.Diagnostics.Count > 0) terminal.Out.WriteLine();
        new DiagnosticPrinter(terminal.Out, paint, printer.Folder).Print(extracted.Diagnostics.Items);
        return ExitCodes.Done;
    }

    private void WriteLines(SourceText text, EquatableArray<LedgerEntry> ledger)
    {
        var digits = text.LineCount.ToString(CultureInfo.InvariantCulture).Length;
        var next = 0;
        for (var line = 1; line <= text.LineCount; line++)
        {
            while (next < ledger.Count && ledger[next].To < line) next++;
            var entry = next < ledger.Count && ledger[next].From <= line ? ledger[next] : null;
            var isBlank = text.Line(line).IsWhiteSpace();
            var label = entry is not null && entry.From == line ? entry.Role : "";
            var reason = entry?.Reason is { } why && entry.From == line ? paint.Quiet($"  ← {why}") : "";
            var bar = entry is null || isBlank ? paint.Quiet("│") : Tinted(entry.Role, "│");
            var gutter = Tinted(entry?.Role ?? "", label.PadLeft(RoleWidth)) + paint.Quiet($" {line.ToString(CultureInfo.InvariantCulture).PadLeft(digits)} ") + bar;
            terminal.Out.WriteLine(isBlank ? gutter : $"{gutter} {PlainText.Of(text.Line(line))}{reason}");
        }
    }

    private string Tinted(string role, string text)
    {
        if (role.Length == 0) return text;
        if (role == "furniture") return paint.Quiet(text);
        if (!roles.Contains(role, StringComparer.Ordinal)) roles.Add(role);
        return paint.Tint(roles.IndexOf(role), text);
    }

    private static IEnumerable<(string Name, string Value)> Fields(Article article)
    {
        yield return ("language", article.Language + (article.Direction == TextDirection.RightToLeft ? ", right to left" : ""));
        yield return ("headline", Or(article.Headline));
        if (article.Byline.Count > 0) yield return ("byline", string.Join(", ", article.Byline));
        yield return ("synopsis", article.Synopsis is null ? "–" : "yes");
        yield return ("takeaways", Number(article.Takeaways.Count));
        yield return ("dateline", article.Dateline is { } dateline ? string.Join(" · ", new[] { dateline.Place, dateline.DateText, dateline.Agency }.Where(part => part is not null)) : "–");
        yield return ("published", Or(article.Published?.ToString()));
        if (article.Updated is { } updated) yield return ("updated", updated.ToString());
        yield return ("publisher", Or(article.Publisher));
        yield return ("body", Number(article.Body.Count, "block"));
        yield return ("point of view", Number(article.PointOfView.Count, "block"));
        yield return ("questions", Number(article.Faq.Count));
        yield return ("listen", article.Listen ? "yes" : "–");
    }

    private static string Or(string? text) => string.IsNullOrEmpty(text) ? "–" : text;

    private static string Number(int count, string? word = null) =>
        count == 0 ? "–" : word is null ? count.ToString(CultureInfo.InvariantCulture) : Counted.Of(count, word);
}
