using System.Collections.Immutable;
using AngleSharp.Dom;
using StaticPress.Text;

namespace StaticPress.Importers.Html;

/// <summary>
/// What a reader sees of a page, flat and in document order, so that every walk is a loop. Elements nested deeper than
/// <see cref="Deepest"/> are dissolved into the one around them, as browsers do.
/// </summary>
internal sealed class HtmlTree(ImmutableArray<HtmlNode> nodes)
{
    public const int Deepest = 256;

    public int Count => nodes.Length;

    public HtmlNode this[int index] => nodes[index];

    /// <summary>The elements directly inside one, and its texts.</summary>
    public IEnumerable<int> Children(int index)
    {
        for (var child = index + 1; child < nodes[index].End; child = nodes[child].End) yield return child;
    }

    /// <summary>The first element of a name inside another, or -1.</summary>
    public int Find(int index, params ReadOnlySpan<string> names)
    {
        for (var inner = index + 1; inner < nodes[index].End; inner++)
        {
            if (names.Contains(nodes[inner].Name)) return inner;
        }

        return -1;
    }

    /// <summary>The first node from an index on that is not white space; the number of nodes where there is none.</summary>
    public int SkipBlank(int index)
    {
        while (index < Count && nodes[index].IsText && string.IsNullOrWhiteSpace(nodes[index].Text)) index++;
        return index;
    }

    public bool HasText(int index)
    {
        for (var inner = index; inner < nodes[index].End; inner++)
        {
            if (nodes[inner].IsText && !string.IsNullOrWhiteSpace(nodes[inner].Text)) return true;
        }

        return false;
    }

    /// <summary>The words inside an element, joined by single spaces.</summary>
    public string Words(int index)
    {
        var text = new RichTextWriter();
        for (var inner = index; inner < nodes[index].End; inner++)
        {
            if (nodes[inner].IsText) text.Append(nodes[inner].Text);
            else if (!HtmlNames.IsInline(nodes[inner].Name) || nodes[inner].Name == "br") text.Space();
        }

        return text.Take().Text;
    }

    /// <summary>What is inside a node.</summary>
    public static HtmlTree Of(INode root) => Of(root, withRoot: false);

    /// <summary>An element and what is inside it: the element is the first node.</summary>
    public static HtmlTree WithRoot(IElement root) => Of(root, withRoot: true);

    private static HtmlTree Of(INode root, bool withRoot)
    {
        var nodes = ImmutableArray.CreateBuilder<HtmlNode>();
        // AngleSharp finds a next sibling by searching the parent, so positions are kept here.
        var open = new Stack<(INode Node, int Next, int Index)>();
        var line = 1;
        if (withRoot) nodes.Add(new HtmlNode(((IElement)root).LocalName, (IElement)root, "", -1, 1));
        open.Push((root, 0, withRoot ? 0 : -1));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                if (top.Index >= 0) nodes[top.Index] = nodes[top.Index] with { End = nodes.Count };
                continue;
            }

            var child = top.Node.ChildNodes[top.Next];
            open.Push(top with { Next = top.Next + 1 });
            var parent = top.Index >= 0 ? top.Index : ParentOf(open);
            if (child is IText text) line += Add(nodes, text, parent, line);
            else if (child is IElement element && HtmlVisibility.IsSeen(element)) Open(nodes, open, element, parent, ref line);
        }

        return new HtmlTree(nodes.DrainToImmutable());
    }

    private static int Add(ImmutableArray<HtmlNode>.Builder nodes, IText text, int parent, int line)
    {
        var clean = Nfc.Normalize(Characters.WithoutControls(text.Data));
        nodes.Add(new HtmlNode("", null, clean, parent, line + clean.AsSpan()[..(clean.Length - clean.AsSpan().TrimStart().Length)].Count('\n')) { End = nodes.Count + 1 });
        return clean.AsSpan().Count('\n');
    }

    private static void Open(ImmutableArray<HtmlNode>.Builder nodes, Stack<(INode Node, int Next, int Index)> open, IElement element, int parent, ref int line)
    {
        line = Math.Max(line, element.SourceReference?.Position.Line ?? 0);
        var isLeaf = HtmlNames.IsMedia(element.LocalName);
        if (open.Count > Deepest && !isLeaf)
        {
            open.Push((element, 0, -1));
            return;
        }

        nodes.Add(new HtmlNode(element.LocalName, element, "", parent, line) { End = nodes.Count + 1 });
        if (!isLeaf) open.Push((element, 0, nodes.Count - 1));
    }

    /// <summary>The innermost open element that was not dissolved.</summary>
    private static int ParentOf(Stack<(INode Node, int Next, int Index)> open)
    {
        foreach (var entry in open)
        {
            if (entry.Index >= 0) return entry.Index;
        }

        return -1;
    }
}
