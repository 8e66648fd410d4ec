using StaticPress.Extraction;
using StaticPress.Model;

namespace StaticPress.Program.Printing;

/// <summary>One line of an explanation: a line of a text, or a part of a document with blocks.</summary>
/// <param name="Number">The line of the file, from 1.</param>
/// <param name="Text">Empty where the line is blank.</param>
/// <param name="Entry">What became of it; null for blank lines.</param>
/// <param name="Opens">Whether the entry begins here.</param>
internal sealed record ExplainedRow(int Number, string Text, LedgerEntry? Entry, bool Opens)
{
    /// <summary>What kind of block it is and, for a picture, its file; null for paragraphs and for what has a name of its own.</summary>
    public string? Kind { get; private init; }

    public static IEnumerable<ExplainedRow> Of(SourceDocument document, ExtractedArticle extracted) =>
        document.Parts is not { } parts ? OfLines(document, extracted.Ledger) : extracted.Ledger.Zip(parts).SelectMany(pair => OfPart(pair.First, pair.Second));

    private static IEnumerable<ExplainedRow> OfLines(SourceDocument document, EquatableArray<LedgerEntry> ledger)
    {
        var next = 0;
        for (var line = 1; line <= document.Text.LineCount; line++)
        {
            while (next < ledger.Count && ledger[next].To < line) next++;
            var entry = next < ledger.Count && ledger[next].From <= line ? ledger[next] : null;
            var text = document.Text.Line(line).TrimEnd().ToString();
            yield return new ExplainedRow(line, text, entry, entry is not null && entry.From == line);
        }
    }

    /// <summary>Lists and code have several lines; the file's line is told at the first.</summary>
    private static IEnumerable<ExplainedRow> OfPart(LedgerEntry entry, SourcePart part) =>
        (entry.Text ?? "").Split('\n').Select((line, i) => new ExplainedRow(entry.From, line, entry, i == 0) { Kind = entry.Role is "body" or "point_of_view" or "faq.answer" ? KindOf(part) : null });

    private static string? KindOf(SourcePart part) => part.Block switch
    {
        null or ParagraphBlock => null,
        ImageBlock image when image.File != part.Text => $"image {image.File}",
        _ when part.Role is not null => "note",
        var block => BlockText.Kind(block),
    };
}
