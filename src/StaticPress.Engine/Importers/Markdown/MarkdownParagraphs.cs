using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using StaticPress.Model;
using Md = Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>Turns a paragraph into blocks: pictures stand beside its text, and a bold question or line at its beginning above it.</summary>
internal sealed class MarkdownParagraphs(MarkdownContext context)
{
    private const int LongestLeadIn = 80;

    public IEnumerable<Block> Of(Md.ParagraphBlock paragraph)
    {
        var line = context.LineOf(paragraph);
        if (paragraph.Inline is null) return Plain(paragraph, line);
        if (RawHtml.IsIn(paragraph)) return RawHtml.Of(paragraph, context);
        var text = new MarkedText();
        var (before, after) = (new List<Block>(), new List<Block>());
        new MarkdownInlines(text, inline => Add(inline, text.IsBlank ? before : after)).AddAll(paragraph.Inline);
        var words = text.ToRichText();
        if (TakeCaption(before, after, words) is { } picture) return [picture];
        return [.. before, .. words.Text.Length == 0 ? [] : Divided(words, text.Breaks, line), .. after];
    }

    private void Add(Inline inline, List<Block> blocks)
    {
        if (inline is TemplateInline template) blocks.AddRange(TemplateBlocks.Of(template.Tag, context.LineOf(template), context));
        else if (inline is LinkInline image) blocks.Add(Pictures.Of(image, context));
    }

    /// <summary>Marks that were too many to be read: the text as it stands.</summary>
    private IEnumerable<Block> Plain(Md.ParagraphBlock paragraph, int line)
    {
        context.Report(Diagnostics.DiagnosticCodes.TooManyMarks, line, "has more marks than any text needs; none of them was read", "divide the paragraph");
        var text = string.Join(' ', paragraph.Lines.Lines.Take(paragraph.Lines.Count).Select(part => part.Slice.ToString().Trim()));
        return text.Length == 0 ? [] : [new ParagraphBlock(text, line)];
    }

    /// <summary>A picture and under it a line in italics: its caption.</summary>
    private static ImageBlock? TakeCaption(List<Block> before, List<Block> after, RichText words) =>
        before is [ImageBlock picture] && (picture.Caption is not { } known || (known.Text == picture.Alt && !known.Spans.IsEmpty)) && after.Count == 0 && words.Text.Length > 0 && words.Spans is [{ Kind: TextSpanKind.Emphasis, Start: 0 } whole, ..] && whole.Length == words.Text.Length
            ? picture with { Caption = Pictures.Recaptioned(picture, words with { Spans = words.Spans.Items.RemoveAt(0) }) }
            : null;

    /// <summary>
    /// <c>**Is it so?** It is.</c> and a bold line over text are headings made by hand: what follows is a paragraph of its own, as
    /// it is where the author left a line empty.
    /// </summary>
    private static ImmutableArray<Block> Divided(RichText text, ImmutableArray<int> breaks, int line)
    {
        if (text.Spans is not [{ Kind: TextSpanKind.Strong, Start: 0 } bold, ..] || bold.Length >= text.Text.Length) return [new ParagraphBlock(text, line)];
        var rest = bold.End;
        while (rest < text.Text.Length && (text.Text[rest] == ' ' || text.Text[rest] == ':')) rest++;
        if (rest == text.Text.Length || char.IsLower(text.Text[rest])) return [new ParagraphBlock(text, line)];
        var head = text.Text[..bold.End].TrimEnd();
        var isLine = breaks.Contains(bold.End) && head.Length <= LongestLeadIn && head[^1] is not ('.' or ',' or ';' or '。' or '।');
        if (!isLine && !EndsQuestion(head)) return [new ParagraphBlock(text, line)];
        RichText first = new(text.Text[..bold.End], [.. text.Spans.Where(span => span.End <= bold.End)]);
        // The lines of a paragraph are known by its breaks: the rest begins on the first of them, or on the same line.
        return [new ParagraphBlock(first, line), new ParagraphBlock(text.From(rest), line + breaks.Count(end => end < rest))];
    }

    private static bool EndsQuestion(string text) => text[^1] is '?' or '？' or '؟';
}
