using System.Globalization;
using StaticPress.Model;

namespace StaticPress.Importers.Html;

/// <summary>Reads tables of data; tables that only lay out a page are boxes like others.</summary>
internal static class HtmlTables
{
    private const int WidestSpan = 64;

    private const int LongestCell = 600;

    public static bool Read(HtmlBlockReader reader, int index)
    {
        if (!IsData(reader.Tree, index)) return false;
        var (from, to) = Lines.Of(reader, index);
        var caption = CaptionOf(reader, index);
        var rows = Rows(reader, index, out var headers);
        if (rows.Count > 0) reader.Add(new TableBlock(caption, headers, [.. rows], from), from, to);
        else if (caption is not null) reader.Add(new ParagraphBlock(caption, from), from, to);
        return true;
    }

    /// <summary>Cells with text of several blocks, one column or one row, tables in tables: layout.</summary>
    private static bool IsData(HtmlTree tree, int index)
    {
        if (tree[index].Get("role") is "presentation" or "none") return false;
        if (tree.Find(index, "table", "ul", "ol", "blockquote", "article", "section", "h1", "h2", "h3", "iframe", "form", "pre", "dl") >= 0) return false;
        if (tree.Find(index, "caption", "th", "thead") >= 0) return true;
        var (rows, widest) = (0, 0);
        foreach (var row in RowsOf(tree, index))
        {
            var cells = tree.Children(row).Where(cell => tree[cell].Name is "td" or "th").ToList();
            if (cells.Any(cell => IsProse(tree, cell))) return false;
            if (cells.Count > 0) rows++;
            widest = Math.Max(widest, cells.Count);
        }

        return rows > 1 && widest > 1;
    }

    private static bool IsProse(HtmlTree tree, int cell)
    {
        var blocks = 0;
        var length = 0;
        for (var inner = cell + 1; inner < tree[cell].End; inner++)
        {
            if (tree[inner].IsText) length += tree[inner].Text.Length;
            else if (tree[inner].Name is "p" or "div") blocks++;
        }

        return blocks > 3 || length > LongestCell;
    }

    private static IEnumerable<int> RowsOf(HtmlTree tree, int table)
    {
        for (var inner = table + 1; inner < tree[table].End; inner++)
        {
            if (tree[inner].Name == "tr") yield return inner;
        }
    }

    /// <summary>A table may have several captions by mistake; browsers show them all.</summary>
    private static string? CaptionOf(HtmlBlockReader reader, int index)
    {
        var captions = new List<string>();
        for (var inner = index + 1; inner < reader.Tree[index].End; inner++)
        {
            if (reader.Tree[inner].Name == "caption" && !reader.Defers(inner) && reader.Line(inner).Text is { Length: > 0 } text) captions.Add(text);
        }

        return captions.Count > 0 ? string.Join(' ', captions) : null;
    }

    private static List<EquatableArray<RichText>> Rows(HtmlBlockReader reader, int index, out int headers)
    {
        var rows = new List<EquatableArray<RichText>>();
        var hanging = new Dictionary<int, int>();
        headers = 0;
        foreach (var row in RowsOf(reader.Tree, index))
        {
            if (reader.Defers(row)) continue;
            var cells = Cells(reader, row, hanging, out var isHeader);
            if (cells.All(cell => cell.Text.Length == 0)) continue;
            if (isHeader && headers == rows.Count) headers++;
            rows.Add([.. cells]);
        }

        if (headers == rows.Count) headers = Math.Min(headers, 1);
        return rows;
    }

    /// <summary>A cell over several columns or rows stands once, and leaves the other places empty.</summary>
    private static List<RichText> Cells(HtmlBlockReader reader, int row, Dictionary<int, int> hanging, out bool isHeader)
    {
        var tree = reader.Tree;
        var cells = new List<RichText>();
        var isHead = tree[tree[row].Parent].Name == "thead";
        isHeader = true;
        foreach (var cell in tree.Children(row))
        {
            if (tree[cell].Name is not ("td" or "th") || reader.Defers(cell)) continue;
            Fill(cells, hanging);
            if (tree[cell].Name == "td" && !isHead) isHeader = false;
            var (wide, high) = (Span(tree[cell], "colspan"), Span(tree[cell], "rowspan"));
            for (var column = cells.Count; high > 1 && column < cells.Count + wide; column++) hanging[column] = high - 1;
            cells.Add(Cell(reader, cell));
            for (var extra = 1; extra < wide; extra++) cells.Add(new RichText(""));
        }

        Fill(cells, hanging);
        return cells;
    }

    private static void Fill(List<RichText> cells, Dictionary<int, int> hanging)
    {
        while (hanging.TryGetValue(cells.Count, out var rows))
        {
            if (rows == 1) hanging.Remove(cells.Count);
            else hanging[cells.Count] = rows - 1;
            cells.Add(new RichText(""));
        }
    }

    /// <summary>A picture alone in a cell speaks through its alternative text.</summary>
    private static RichText Cell(HtmlBlockReader reader, int cell)
    {
        var text = reader.Line(cell);
        if (text.Text.Length > 0 || reader.Tree.Find(cell, "img") is not (>= 0 and var picture)) return text;
        return new RichText(reader.Tree[picture].Get("alt")?.Trim() ?? "");
    }

    private static int Span(HtmlNode cell, string attribute) =>
        int.TryParse(cell.Get(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, WidestSpan) : 1;
}
