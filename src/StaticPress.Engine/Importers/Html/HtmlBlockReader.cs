using System.Text;
using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>
/// Walks elements in document order and writes parts: blocks for the article's text, words with a role for the rest. Lists, tables,
/// quotes and figures are read by readers of their own; what stands in them without belonging to the article comes after them.
/// </summary>
internal sealed class HtmlBlockReader(HtmlTree tree, PartMark?[] marks, HtmlBlockOptions options, List<int>? deferred = null)
{
    private readonly List<SourcePart> parts = [];
    private readonly RichTextWriter writer = new();
    private readonly StringBuilder region = new();
    private readonly List<int> left = deferred ?? [];
    private PartMark? mark;
    private int first;
    private int last;
    private int regionFirst;

    public HtmlTree Tree => tree;

    public HtmlBlockOptions Options => options;

    public List<SourcePart> Parts => parts;

    /// <summary>The level of the last heading that was read: what is folded below it stands a level deeper.</summary>
    public int HeadingLevel { get; set; } = 2;

    /// <summary>The <c>details</c> whose heading was read last; -1 before the first.</summary>
    public int LastFold { get; set; } = -1;

    public void ReadAll()
    {
        for (var index = 0; index < tree.Count; index = tree[index].End) Read(index);
        Flush();
    }

    /// <summary>The blocks inside an element, for readers of lists, quotes and cells.</summary>
    public List<Block> Inside(int index) => Inside(tree.Children(index));

    public List<Block> Inside(IEnumerable<int> children)
    {
        var inner = new HtmlBlockReader(tree, marks, options, left);
        foreach (var child in children) inner.Read(child);
        inner.Flush();
        return [.. inner.parts.Select(part => part.Block!)];
    }

    /// <summary>The text inside an element as one line of text with marks, whatever stands in it.</summary>
    public RichText Line(int index)
    {
        var line = new RichTextWriter();
        HtmlInlines.Write(this, index, line);
        return line.Take();
    }

    /// <summary>Whether an element within a block belongs to the page around the article; it is kept for after the block.</summary>
    public bool Defers(int index)
    {
        if (marks[index] is not { } own) return false;
        if (own != PartMark.Hidden) left.Add(index);
        return true;
    }

    /// <summary>Whether an element has a mark of its own.</summary>
    public bool IsMarked(int index) => marks[index] is not null;

    public void Add(Block block, int from, int to)
    {
        var words = BlockWords.Of(block);
        if (words.Length > 0) parts.Add(new SourcePart(words, from, Math.Max(from, to)) { Block = block });
    }

    public void ReadChildren(int index)
    {
        foreach (var child in tree.Children(index)) Read(child);
    }

    private void Read(int index)
    {
        if (marks[index] == PartMark.Hidden) return;
        if (marks[index] is { } own && own != mark)
        {
            ReadMarked(index, own);
            return;
        }

        var node = tree[index];
        if (node.IsText) Write(node);
        else if (mark is not null) ReadWords(index);
        else ReadElement(index);
    }

    private void ReadMarked(int index, PartMark own)
    {
        if (deferred is not null)
        {
            Flush();
            left.Add(index);
            return;
        }

        Flush();
        var outer = mark;
        if (outer is not null) EndRegion();
        mark = own;
        Read(index);
        Flush();
        EndRegion();
        mark = outer;
    }

    private void ReadElement(int index)
    {
        var name = tree[index].Name;
        if (HtmlInlines.SpanOf(tree[index], options) is { } span) ReadInline(index, span);
        else if (name == "br") writer.Break();
        else if (name == "q") ReadQuoted(index);
        else if (HtmlNames.IsInline(name) && name is not ("img" or "picture") && !(name == "span" && HtmlFigures.IsFigure(tree, index))) ReadChildren(index);
        else ReadBlock(index, name);
    }

    private void ReadInline(int index, (TextSpanKind Kind, string? Target) span)
    {
        writer.Open(span.Kind, span.Target);
        ReadChildren(index);
        writer.Close();
    }

    private void ReadQuoted(int index)
    {
        writer.Append("“");
        ReadChildren(index);
        writer.Append("”");
    }

    private void ReadBlock(int index, string name)
    {
        if (name == "img" && HtmlPictures.Symbol(tree[index]) is { } symbol)
        {
            writer.Append(symbol);
            return;
        }

        Flush();
        var known = left.Count;
        if (!HtmlBlockKinds.Read(this, index, name)) ReadChildren(index);
        Flush();
        if (deferred is null) ReadDeferred(known);
    }

    /// <summary>What stood inside a block without belonging to it.</summary>
    private void ReadDeferred(int from)
    {
        // A caption is asked for its words and for its credit.
        var waiting = left[from..].Distinct().ToList();
        left.RemoveRange(from, left.Count - from);
        foreach (var index in waiting) Read(index);
    }

    private void ReadWords(int index)
    {
        var isInline = HtmlNames.IsInline(tree[index].Name);
        if (!isInline) Flush();
        if (tree[index].Name == "br") writer.Space();
        ReadChildren(index);
        if (!isInline) Flush();
    }

    private void Write(HtmlNode node)
    {
        if (node.Text.AsSpan().ContainsAnyExcept(" \t\r\n\f"))
        {
            if (writer.DueBreaks > 1) Flush();
            if (writer.IsEmpty) first = node.Line;
            last = node.Line + node.Text.AsSpan().Trim().Count('\n');
        }

        writer.Append(node.Text);
    }

    private void Flush()
    {
        var text = writer.Take();
        if (!BlockWords.IsVisible(text.Text)) return;
        if (mark is null)
        {
            Add(new ParagraphBlock(text, first + options.FirstLine - 1), first + options.FirstLine - 1, last + options.FirstLine - 1);
            return;
        }

        if (region.Length == 0) regionFirst = first;
        else region.Append(mark.Role is Roles.Furniture ? '\n' : ' ');
        region.Append(text.Text);
    }

    private void EndRegion()
    {
        if (region.Length == 0) return;
        parts.Add(new SourcePart(region.ToString(), regionFirst + options.FirstLine - 1, Math.Max(regionFirst, last) + options.FirstLine - 1) { Role = mark!.Role.Length == 0 ? null : mark.Role, Reason = mark.Reason });
        region.Clear();
    }
}
