using System.Collections.Immutable;
using System.Globalization;
using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>Reads lists, nested ones included.</summary>
internal static class HtmlLists
{
    public static bool Read(HtmlBlockReader reader, int index)
    {
        var (from, to) = Lines.Of(reader, index);
        var tree = reader.Tree;
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var media = new List<Block>();
        foreach (var child in tree.Children(index))
        {
            if (reader.Defers(child)) continue;
            // A list directly in a list belongs to the item above it, as browsers show it.
            var blocks = tree[child].Name == "li" ? reader.Inside(child) : reader.Inside([child]);
            if (blocks.TrueForAll(block => block is ImageBlock or EmbedBlock)) media.AddRange(blocks);
            else if (tree[child].Name is "ul" or "ol" && items.Count > 0) items[^1] = items[^1] with { Children = [.. items[^1].Children, .. blocks] };
            else items.Add(Item(blocks));
        }

        var start = int.TryParse(tree[index].Get("start"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 1;
        if (items.Count > 0) reader.Add(new ListBlock(tree[index].Name == "ol", start, items.DrainToImmutable(), from), from, to);
        foreach (var block in media) reader.Add(block, block.Line, block.Line);
        return true;
    }

    private static ListItem Item(List<Block> blocks) => blocks[0] switch
    {
        ParagraphBlock paragraph => new ListItem(paragraph.Text, [.. blocks.Skip(1)]),
        HeadingBlock heading => new ListItem(heading.Text, [.. blocks.Skip(1)]),
        _ => new ListItem(new RichText(""), [.. blocks]),
    };
}
