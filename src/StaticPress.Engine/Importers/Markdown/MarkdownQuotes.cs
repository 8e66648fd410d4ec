using StaticPress.Model;
using Md = Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>Turns quotes into ours: paragraphs, lists inside as paragraphs; tables, code and pictures stand between them. A last line behind a dash says who is quoted.</summary>
internal sealed class MarkdownQuotes(MarkdownBlocks blocks, MarkdownContext context)
{
    private const int LongestCitation = 120;

    public IEnumerable<Block> Of(Md.QuoteBlock quote)
    {
        var line = context.LineOf(quote);
        var open = new List<RichText>();
        foreach (var block in blocks.Of((Md.ContainerBlock)quote))
        {
            var texts = TextsOf(block).ToList();
            open.AddRange(texts);
            if (texts.Count > 0 || block is FurnitureBlock) continue;
            if (open.Count > 0) yield return QuoteOf(open, line);
            open.Clear();
            yield return block;
        }
        if (open.Count > 0) yield return QuoteOf(open, line);
    }

    private static IEnumerable<RichText> TextsOf(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        HeadingBlock heading => [heading.Text],
        QuoteBlock { Citation: { } citation } quote => [.. quote.Paragraphs, "— " + citation],
        QuoteBlock quote => quote.Paragraphs,
        ListBlock list => list.Items.SelectMany(item => (IEnumerable<RichText>)[item.Text, .. item.Children.SelectMany(TextsOf)]).Where(text => text.Text.Length > 0),
        _ => [],
    };

    private static QuoteBlock QuoteOf(List<RichText> paragraphs, int line)
    {
        WithoutCallout(paragraphs);
        if (paragraphs.Count > 1 && CitationOf(paragraphs[^1].Text) is { } alone) return new QuoteBlock([.. paragraphs.SkipLast(1)], alone, line);
        var last = paragraphs[^1];
        var start = LastLine(last.Text);
        return start > 0 && CitationOf(last.Text.AsSpan(start)) is { } citation
            ? new QuoteBlock([.. paragraphs.SkipLast(1), Until(last, start)], citation, line)
            : new QuoteBlock([.. paragraphs], null, line);
    }

    /// <summary>Who is named behind a dash that opens a line; a sentence is none.</summary>
    private static string? CitationOf(ReadOnlySpan<char> text)
    {
        var name = text.TrimStart(" -–—―~");
        var dashes = text[..^name.Length].Trim();
        if (dashes.IsEmpty || dashes is "-" or "~" || name.IsEmpty || name.Length > LongestCitation || name[^1] is '.' or '?' or '!') return null;
        return name.Trim().ToString();
    }

    /// <summary>Where the dash stands that opens the last line or follows the end of the quotation.</summary>
    private static int LastLine(string text)
    {
        var dash = Math.Max(text.LastIndexOf(" — ", StringComparison.Ordinal), Math.Max(text.LastIndexOf(" -- ", StringComparison.Ordinal), text.LastIndexOf(" – ", StringComparison.Ordinal)));
        dash = Math.Max(dash, text.LastIndexOf(" ―", StringComparison.Ordinal));
        return dash > 0 && text[dash - 1] is '.' or '!' or '?' or '”' or '"' or '’' or '»' or '…' or '。' or '」' or '।' or '۔' or '؟' or '！' or '？' or '』' ? dash : 0;
    }

    private static RichText Until(RichText text, int end) =>
        new(text.Text[..end], [.. text.Spans.Where(span => span.Start < end).Select(span => span with { Length = Math.Min(span.End, end) - span.Start })]);

    /// <summary>GitHub's and Obsidian's <c>[!note]</c> names a colour, not a word of the text.</summary>
    private static void WithoutCallout(List<RichText> paragraphs)
    {
        var text = paragraphs[0].Text;
        var end = text.StartsWith("[!", StringComparison.Ordinal) ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        if (end < 0) return;
        var rest = end + 1;
        while (rest < text.Length && text[rest] is ' ' or '-' or '+') rest++;
        if (rest < text.Length) paragraphs[0] = paragraphs[0].From(rest);
        else if (paragraphs.Count > 1) paragraphs.RemoveAt(0);
    }
}
