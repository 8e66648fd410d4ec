using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticPress.Importers.Markdown;

/// <summary>Reads template tags inside texts before anything in them can be taken for Markdown.</summary>
internal sealed class TemplateInlineParser : InlineParser
{
    public TemplateInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = TemplateTag.LengthOf(slice.AsSpan());
        if (length == 0) return false;
        var tag = TemplateTag.Read(slice.AsSpan()[..length].ToString());
        if (tag.Name == "comment" && CommentLength(slice.AsSpan(), length) is > 0 and var whole)
        {
            length = whole;
            tag = tag with { Source = slice.AsSpan()[..whole].ToString() };
        }
        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TemplateInline(tag) { Line = line, Column = column, Span = new(position, position + length - 1) };
        slice.Start += length;
        return true;
    }

    /// <summary>Up to the end of the tag that closes a comment: what stands in it is for nobody; 0 where nothing closes it.</summary>
    private static int CommentLength(ReadOnlySpan<char> text, int opening)
    {
        for (var at = opening; text[at..].IndexOf("{%") is >= 0 and var next; at += next + 2)
        {
            var length = TemplateTag.LengthOf(text[(at + next)..]);
            if (length == 0) return 0;
            if (text.Slice(at + next, length).Trim("{%- }").SequenceEqual("endcomment")) return at + next + length;
        }
        return 0;
    }
}

/// <summary>A template tag where it stands in a text.</summary>
internal sealed class TemplateInline(TemplateTag tag) : LeafInline
{
    public TemplateTag Tag => tag;
}
