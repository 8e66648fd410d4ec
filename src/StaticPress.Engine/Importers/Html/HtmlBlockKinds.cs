using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>Which reader an element goes to.</summary>
internal static class HtmlBlockKinds
{
    /// <summary>False where the element is only a box: what stands in it is read as if the box were not there.</summary>
    public static bool Read(HtmlBlockReader reader, int index, string name)
    {
        if (HtmlNames.HeadingLevel(name) is > 0 and var level) return ReadHeading(reader, index, level);
        if (HtmlEmbeds.IsPost(reader.Tree[index])) return HtmlEmbeds.ReadPost(reader, index);
        if (HtmlFigures.IsFigure(reader.Tree, index)) return HtmlFigures.Read(reader, index);
        if (HtmlFigures.IsCaptionBehind(reader, index)) return HtmlFigures.ReadCaptionBehind(reader, index);
        return name switch
        {
            "ul" or "ol" or "menu" or "dir" => HtmlLists.Read(reader, index),
            "summary" when HtmlFolds.IsOneOfSeveral(reader, index) => ReadFoldedHeading(reader, index),
            "dt" or "summary" => ReadTerm(reader, index),
            "table" => HtmlTables.Read(reader, index),
            "blockquote" => HtmlQuotes.Read(reader, index),
            "pre" or "listing" or "xmp" => HtmlCode.Read(reader, index),
            "img" or "picture" => HtmlPictures.Read(reader, index),
            _ when HtmlNames.IsMedia(name) => HtmlEmbeds.Read(reader, index, null),
            _ => false,
        };
    }

    private static bool ReadHeading(HtmlBlockReader reader, int index, int level)
    {
        var (from, to) = Lines.Of(reader, index);
        var text = reader.Line(index);
        if (BlockWords.IsVisible(text.Text)) reader.Add(new HeadingBlock(Math.Clamp(level, 2, 6), text, from), from, to);
        reader.HeadingLevel = Math.Clamp(level, 2, 6);
        foreach (var picture in HtmlPictures.In(reader.Tree, index)) HtmlPictures.Read(reader, picture);
        return true;
    }

    private static bool ReadFoldedHeading(HtmlBlockReader reader, int index)
    {
        var (from, to) = Lines.Of(reader, index);
        var text = reader.Line(index);
        if (BlockWords.IsVisible(text.Text)) reader.Add(new HeadingBlock(Math.Min(6, reader.HeadingLevel + 1), text, from), from, to);
        return true;
    }

    private static bool ReadTerm(HtmlBlockReader reader, int index)
    {
        var (from, to) = Lines.Of(reader, index);
        var text = reader.Line(index);
        var marked = text with { Spans = [new TextSpan(TextSpanKind.Strong, 0, text.Text.Length), .. text.Spans.Where(span => span.Kind != TextSpanKind.Strong)] };
        if (BlockWords.IsVisible(text.Text)) reader.Add(new ParagraphBlock(marked, from), from, to);
        return true;
    }
}
