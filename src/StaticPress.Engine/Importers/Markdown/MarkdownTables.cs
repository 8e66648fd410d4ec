using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using StaticPress.Model;
using Md = Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>Turns pipe and grid tables into ours. A cell's paragraphs are joined; a heading row without a word is none.</summary>
internal static class MarkdownTables
{
    public static TableBlock? Of(Table table, MarkdownContext context)
    {
        var rows = table.OfType<TableRow>().Select(row => (row.IsHeader, Cells: (EquatableArray<RichText>)[.. row.OfType<TableCell>().Select(cell => CellOf(cell, context))])).ToList();
        if (rows is [{ IsHeader: true } first, ..] && first.Cells.Items.All(cell => cell.Text.Length == 0)) rows.RemoveAt(0);
        return rows.Count == 0 ? null : new TableBlock(null, rows.TakeWhile(row => row.IsHeader).Count(), [.. rows.Select(row => row.Cells)], context.LineOf(table));
    }

    private static RichText CellOf(TableCell cell, MarkdownContext context)
    {
        var texts = Md.MarkdownObjectExtensions.Descendants<Md.LeafBlock>(cell)
            .Select(leaf => RawHtml.IsIn(leaf) ? RawHtml.TextOf(leaf, context) : leaf.Inline is null ? leaf.Lines.ToString() : MarkdownInlines.Of(leaf.Inline))
            .Where(text => text.Text.Length > 0).ToList();
        return texts.Count switch
        {
            0 => new RichText(""),
            1 => texts[0],
            _ => Join(texts),
        };
    }

    private static RichText Join(List<RichText> texts)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var length = 0;
        foreach (var text in texts)
        {
            if (length > 0) spans.Add(new TextSpan(TextSpanKind.LineBreak, length++, 1));
            foreach (var span in text.Spans) spans.Add(span with { Start = span.Start + length });
            length += text.Text.Length;
        }
        return new RichText(string.Join(' ', texts.Select(text => text.Text)), spans.DrainToImmutable());
    }
}
