using System.Globalization;
using System.Text;
using StaticPress.Benchmarks.Corpus.Scoring;

namespace StaticPress.Benchmarks.Corpus;

/// <summary>One document for a person: every line with the reader's role and the program's, then the values that differ.</summary>
internal static class DocumentDiff
{
    public static string Of(CorpusDocument document)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"== {document.Name}");
        for (var line = 1; line <= document.Source.LineCount; line++) AppendLine(text, document, line);
        foreach (var field in CorpusField.All)
        {
            var score = field.Score(document);
            if (!score.IsSilent && score.F1 < 1) text.AppendLine(CultureInfo.InvariantCulture, $"{field.Name}: precision {Cell(score.Precision)}, recall {Cell(score.Recall)}");
        }

        AppendValues(text, "gold  ", document.Gold.Headline, document.Gold.Byline, $"{document.Gold.Place} | {document.Gold.DateText} | {document.Gold.Agency}", $"{document.Gold.Published} | {document.Gold.Updated}", document.Gold.Publisher, document.Gold.Language, document.Gold.Takeaways, document.Gold.Faq.Select(entry => entry.Question));
        var article = document.Answer.Article;
        AppendValues(text, "answer", article.Headline, article.Byline, $"{article.Dateline?.Place} | {article.Dateline?.DateText} | {article.Dateline?.Agency}", $"{article.Published} | {article.Updated}", article.Publisher, article.Language, article.Takeaways, article.Faq.Select(entry => entry.Question));
        foreach (var diagnostic in document.Answer.Diagnostics) text.AppendLine(CultureInfo.InvariantCulture, $"{diagnostic.Code} line {diagnostic.Location.Line}: {diagnostic.Message}");
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, CorpusDocument document, int line)
    {
        var content = document.Source.Line(line).ToString();
        if (string.IsNullOrWhiteSpace(content)) return;
        var gold = document.Gold.Lines.FirstOrDefault(lines => lines.From <= line && line <= lines.To);
        var entry = document.Answer.Ledger.FirstOrDefault(entry => entry.From <= line && line <= entry.To);
        var wanted = gold is null ? "" : string.Join('|', gold.Roles);
        var given = entry is null ? "" : entry.Role + (entry.Reason is null ? "" : $" ({entry.Reason})");
        var starts = document.Answer.Article.Body.Any(block => block.Line == line) ? "¶" : " ";
        text.AppendLine(CultureInfo.InvariantCulture, $"{(entry is not null && gold?.May(entry.Role) == false ? '!' : ' ')}{line,4} {wanted,-14} {given,-30} {starts} {(content.Length > 90 ? content[..90] + "…" : content)}");
    }

    private static void AppendValues(StringBuilder text, string side, string? headline, IEnumerable<string> byline, string dateline, string dates, string? publisher, string? language, IEnumerable<string> takeaways, IEnumerable<string> questions) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"{side} {headline} | by {string.Join("; ", byline)} | at {dateline} | {dates} | of {publisher} | {language} | {string.Join(" • ", takeaways)} | {string.Join(" ", questions)}");

    private static string Cell(double? value) => value is { } number ? CorpusTables.Percent(number) : "–";
}
