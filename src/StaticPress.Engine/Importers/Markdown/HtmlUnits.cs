using System.Text;
using Md = Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>Finds the HTML blocks that belong together: blank lines end a block for Markdown, but not a figure for its author.</summary>
internal static class HtmlUnits
{
    private const int MostBlocks = 200;
    private static readonly string[] Structures = ["figure", "blockquote", "table", "ul", "ol", "dl", "picture", "video", "audio"];

    public static IEnumerable<Md.Block> Of(Md.ContainerBlock container)
    {
        for (var index = 0; index < container.Count; index++)
        {
            if (container[index] is not Md.HtmlBlock html)
            {
                yield return container[index];
                continue;
            }
            var end = EndOf(container, index);
            yield return new HtmlUnit(end == index ? TextOf(html) : Joined(container, index, end), html);
            index = end;
        }
    }

    public static string TextOf(Md.LeafBlock html) => html.Lines.ToString();

    /// <summary>The block that closes what the one at <paramref name="index"/> opens; itself where nothing is left open.</summary>
    private static int EndOf(Md.ContainerBlock container, int index)
    {
        var text = TextOf((Md.HtmlBlock)container[index]);
        foreach (var name in Structures)
        {
            var open = Opened(text, name);
            if (open <= 0) continue;
            for (var next = index + 1; next < Math.Min(container.Count, index + MostBlocks); next++)
            {
                if (container[next] is Md.HtmlBlock html) open += Opened(TextOf(html), name);
                if (open <= 0) return next;
            }
        }
        return index;
    }

    /// <summary>How many more elements of a name a text opens than it closes.</summary>
    private static int Opened(string text, string name)
    {
        var open = 0;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var closes = at + 1 < text.Length && text[at + 1] == '/';
            var word = text.AsSpan(at + (closes ? 2 : 1));
            if (!word.StartsWith(name, StringComparison.OrdinalIgnoreCase) || (word.Length > name.Length && char.IsAsciiLetterOrDigit(word[name.Length]))) continue;
            open += closes ? -1 : 1;
        }
        return open;
    }

    /// <summary>The markup of several blocks, each on the line on which it stands in the file.</summary>
    private static string Joined(Md.ContainerBlock container, int from, int to)
    {
        var markup = new StringBuilder();
        var line = container[from].Line;
        for (var index = from; index <= to; index++)
        {
            var block = container[index];
            for (; line < block.Line; line++) markup.Append('\n');
            var text = block is Md.HtmlBlock html ? TextOf(html) : MarkupWriter.Write(block);
            markup.Append(text);
            line += text.AsSpan().Count('\n');
        }
        return markup.ToString();
    }
}
