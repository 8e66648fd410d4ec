using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>Writes an article's blocks as markup. Every text goes through the encoder, every address through the options' links.</summary>
public static class BlockHtml
{
    public static void Write(HtmlWriter writer, EquatableArray<Block> blocks, BlockHtmlOptions? options = null)
    {
        var text = new BlockWriter(writer, options ?? BlockHtmlOptions.Default);
        var lede = options?.Dateline?.In(blocks);
        foreach (var block in blocks)
        {
            if (ReferenceEquals(block, lede)) text.WriteLede(lede, options!.Dateline!);
            else text.WriteBlock(block);
        }
    }
}
