using System.Buffers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticPress.Importers.Markdown;

/// <summary>
/// Leaves the marks of a text alone where there are more than any person writes: Markdig's time grows with their square. A table's
/// cells are many, each with marks of its own.
/// </summary>
internal sealed class InlineBounds(int most, int mostInTables)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~=[<`!{");

    public static InlineBounds Usual { get; } = new(most: 1_500, mostInTables: 12_000);

    /// <summary>Below the depth at which Markdig gives up.</summary>
    public static InlineBounds Strict { get; } = new(most: 100, mostInTables: 100);

    public void Apply(BlockProcessor processor, Block block)
    {
        if (block is not LeafBlock { ProcessInlines: true } leaf) return;
        var lines = leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count);
        var limit = lines.Length > 1 && TableLine.IsDelimiter(lines[1].Slice.AsSpan()) ? mostInTables : most;
        foreach (var line in lines)
        {
            limit -= Count(line.Slice.AsSpan());
            if (limit >= 0) continue;
            leaf.ProcessInlines = false;
            return;
        }
    }

    private static int Count(ReadOnlySpan<char> line)
    {
        var count = 0;
        while (line.IndexOfAny(Marks) is >= 0 and var next)
        {
            count++;
            line = line[(next + 1)..];
        }
        return count;
    }
}
