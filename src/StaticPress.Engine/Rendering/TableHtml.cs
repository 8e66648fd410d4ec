using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>Writes a table inside a region that scrolls on its own and can be reached by keyboard (WCAG 2.2, 1.4.10 and 2.1.1).</summary>
internal static class TableHtml
{
    public static void Write(HtmlWriter writer, TableBlock table, string id, Action<RichText> writeText)
    {
        var isNumeric = NumericColumns(table);
        writer.Raw("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-"u8);
        writer.Raw(table.Caption is null ? "label=\""u8 : "labelledby=\""u8);
        writer.Text(table.Caption is null ? LabelOf(table) : id).Raw("\"><table>\n"u8);
        if (table.Caption is { } caption)
        {
            writer.Raw("<caption id=\""u8);
            writer.Text(id).Raw("\">"u8);
            writer.Text(caption).Raw("</caption>\n"u8);
        }
        WriteRows(writer, "thead", table.Rows.AsSpan()[..Math.Min(table.HeaderRows, table.Rows.Count)], isHeader: true, isNumeric, writeText);
        WriteRows(writer, "tbody", table.Rows.AsSpan()[Math.Min(table.HeaderRows, table.Rows.Count)..], isHeader: false, isNumeric, writeText);
        writer.Raw("</table></div>\n"u8);
    }

    private static void WriteRows(HtmlWriter writer, string part, ReadOnlySpan<EquatableArray<RichText>> rows, bool isHeader, bool[] isNumeric, Action<RichText> writeText)
    {
        if (rows.IsEmpty) return;
        writer.Raw($"<{part}>\n");
        foreach (var row in rows)
        {
            writer.Raw("<tr>"u8);
            for (var column = 0; column < row.Count; column++)
            {
                // An empty corner is no heading of anything.
                var name = isHeader && row[column].Text.Length > 0 ? "th" : "td";
                writer.Raw($"<{name}");
                if (name == "th") writer.Raw(" scope=\"col\""u8);
                if (column < isNumeric.Length && isNumeric[column]) writer.Raw(" class=\"number\""u8);
                writer.Raw(">"u8);
                writeText(row[column]);
                writer.Raw($"</{name}>");
            }
            writer.Raw("</tr>\n"u8);
        }
        writer.Raw($"</{part}>\n");
    }

    private static string LabelOf(TableBlock table) => table.Rows.Count == 0 ? "" : string.Join(", ", table.Rows[0].Items.Select(cell => cell.Text).Where(text => text.Length > 0));

    /// <summary>Columns in which every cell below the heading begins with a digit or a sign before one are set flush at their end.</summary>
    private static bool[] NumericColumns(TableBlock table)
    {
        var body = table.Rows.Items.Skip(table.HeaderRows).ToList();
        var columns = table.Rows.Items.Select(row => row.Count).DefaultIfEmpty(0).Max();
        return [.. Enumerable.Range(0, columns).Select(column => body.Count > 0 && body.All(row => column < row.Count && IsNumber(row[column].Text)))];
    }

    private static bool IsNumber(string text)
    {
        var start = text.AsSpan().Trim().TrimStart("+-−–~≈<>≤≥$€£¥₹ ");
        return start.Length > 0 && char.IsDigit(start[0]) && start.Length <= 16;
    }
}
