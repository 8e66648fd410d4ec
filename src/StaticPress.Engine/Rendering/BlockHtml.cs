using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>Writes an article's blocks as markup. Every text goes through the encoder, every address through the options' links.</summary>
public static class BlockHtml
{
    public static void Write(HtmlWriter writer, EquatableArray<Block> blocks, BlockHtmlOptions? options = null)
    {
        var text = new BlockWriter(writer, options ?? BlockHtmlOptions.Default);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i == 0 && options?.Dateline is { Length: > 0 } dateline && blocks[0] is ParagraphBlock first) text.WriteLede(first, dateline);
            else text.WriteBlock(blocks[i]);
        }
    }
}
