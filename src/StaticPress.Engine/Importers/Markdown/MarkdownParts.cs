using Markdig.Extensions.Footnotes;
using StaticPress.Diagnostics;
using StaticPress.Importers.Html;
using StaticPress.Model;
using StaticPress.Text;
using Md = Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>Turns a parsed document into parts, each with the lines of the file it stands on; no line that is not blank is left out.</summary>
internal sealed class MarkdownParts(SourceText source, StatedFacts stated, MarkdownContext context)
{
    private readonly List<SourcePart> parts = [];
    private bool beforeText = true;

    public List<SourcePart> Read(Md.MarkdownDocument document, SourcePart? frontMatter)
    {
        if (frontMatter is not null) parts.Add(frontMatter);
        var blocks = new MarkdownBlocks(context);
        var headline = HeadlineOf(document);
        var units = UnitsOf(document).OrderBy(unit => unit.Line).ToList();
        for (var index = 0; index < units.Count; index++)
        {
            var from = context.LineOf(units[index]);
            var to = LastLine(from, index + 1 < units.Count ? context.LineOf(units[index + 1]) - 1 : source.LineCount);
            if (units[index] == headline) AddHeadline(headline, from, to);
            else if (units[index] is Md.LinkReferenceDefinition definition) AddDefinition(definition, from, to);
            else Add(blocks.Of(units[index]).ToList(), from, to);
        }
        AddLinesLeft();
        return [.. parts.OrderBy(part => part.From)];
    }

    /// <summary>Whether a heading of level 1 stands beside the headline, so that all headings must step down.</summary>
    public static bool HasInnerTitles(Md.MarkdownDocument document) =>
        document.OfType<Md.HeadingBlock>().Any(heading => heading.Level == 1 && heading != TitleOf(document));

    /// <summary>A first heading of level 1.</summary>
    public static Md.HeadingBlock? TitleOf(Md.MarkdownDocument document) =>
        document.OfType<Md.HeadingBlock>().FirstOrDefault() is { Level: 1 } first ? first : null;

    private Md.HeadingBlock? HeadlineOf(Md.MarkdownDocument document) =>
        TitleOf(document) is { } title && TextOf(title).Length > 0 && (stated.Headline is null || IsSame(TextOf(title), stated.Headline)) ? title : null;

    private static string TextOf(Md.HeadingBlock heading) => MarkdownInlines.Of(heading.Inline).Text;

    private static bool IsSame(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands at the top of the document; notes and definitions, which Markdig gathers, where the file has them.</summary>
    private static IEnumerable<Md.Block> UnitsOf(Md.MarkdownDocument document)
    {
        foreach (var block in HtmlUnits.Of(document))
        {
            if (block is not (Md.LinkReferenceDefinitionGroup or FootnoteGroup)) yield return block;
            else foreach (var inner in ((Md.ContainerBlock)block).Where(inner => inner is not FootnoteLinkReferenceDefinition { Footnote.Order: >= 0 })) yield return inner;
        }
    }

    private int LastLine(int from, int to)
    {
        to = Math.Min(to, source.LineCount);
        while (to > from && !BlockWords.IsVisible(source.Line(to).ToString())) to--;
        return Math.Max(from, to);
    }

    private void AddHeadline(Md.HeadingBlock heading, int from, int to) => parts.Add(stated.Headline is null
        ? new SourcePart(TextOf(heading), from, to) { Role = Roles.Headline }
        : new SourcePart(TextOf(heading), from, to) { Role = Roles.Furniture, Reason = Reasons.RepeatedHeadline });

    private void AddDefinition(Md.LinkReferenceDefinition definition, int from, int to)
    {
        if (definition is FootnoteLinkReferenceDefinition)
            context.Report(DiagnosticCodes.UnusedNote, from, $"nothing refers to the note [{definition.Label}]", "put its mark into the text");
        AddLines(from, to, Reasons.Definition);
    }

    private void Add(List<Block> blocks, int from, int to)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            var first = Math.Clamp(block.Line, from, to);
            var last = index + 1 < blocks.Count ? LastLine(first, Math.Clamp(blocks[index + 1].Line - 1, first, to)) : to;
            if (PartOf(block, index == 0 ? from : first, last) is { } part) parts.Add(part);
        }
    }

    private SourcePart? PartOf(Block block, int from, int to)
    {
        var words = block switch
        {
            FurnitureBlock furniture => furniture.Words,
            NoteBlock note => BlockWords.Of(note.List),
            _ => BlockWords.Of(block),
        };
        if (!BlockWords.IsVisible(words)) return null;
        switch (block)
        {
            case FurnitureBlock furniture:
                return new SourcePart(words, from, to) { Role = Roles.Furniture, Reason = furniture.Reason };
            case NoteBlock note:
                return new SourcePart(words, from, to) { Block = note.List, Role = Roles.Body, ReferredFrom = note.ReferredFrom };
            case ParagraphBlock when beforeText && stated.Synopsis is { } synopsis && IsSame(words, synopsis):
                beforeText = false;
                return new SourcePart(words, from, to) { Role = Roles.Synopsis };
            default:
                beforeText &= block is ImageBlock;
                return new SourcePart(words, from, to) { Block = block };
        }
    }

    private void AddLinesLeft()
    {
        var taken = new bool[source.LineCount + 2];
        foreach (var part in parts) Array.Fill(taken, true, part.From, part.To - part.From + 1);
        for (var line = 1; line <= source.LineCount; line++)
        {
            if (taken[line] || !BlockWords.IsVisible(source.Line(line).ToString())) continue;
            var to = line;
            while (to < source.LineCount && !taken[to + 1] && BlockWords.IsVisible(source.Line(to + 1).ToString())) to++;
            AddLines(line, to, Reasons.Markup);
            line = to;
        }
    }

    private void AddLines(int from, int to, string reason)
    {
        var words = string.Join('\n', Enumerable.Range(from, to - from + 1).Select(line => source.Line(line).Trim().ToString()).Where(line => line.Length > 0));
        parts.Add(new SourcePart(words, from, to) { Role = Roles.Furniture, Reason = reason });
    }
}
