using System.Text;

namespace StaticPress.Rendering;

/// <summary>Joins style sheets and leaves out what browsers do not read: comments, indentation, empty lines.</summary>
internal static class StyleSheets
{
    public static ReadOnlyMemory<byte> Join(IEnumerable<ReadOnlyMemory<byte>> sheets)
    {
        var joined = new StringBuilder();
        foreach (var sheet in sheets) AppendWithoutComments(joined, Encoding.UTF8.GetString(sheet.Span));
        var lines = joined.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    /// <summary>Comments end at the first <c>*/</c> and do not begin inside a string (CSS Syntax 3, section 4.3.2).</summary>
    private static void AppendWithoutComments(StringBuilder result, string css)
    {
        var quote = '\0';
        for (var i = 0; i < css.Length; i++)
        {
            var c = css[i];
            if (quote != '\0')
            {
                if (c == '\\' && i + 1 < css.Length) result.Append(c).Append(css[++i]);
                else result.Append(c);
                if (c == quote) quote = '\0';
            }
            else if (c == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? css.Length : end + 1;
                result.Append(' ');
            }
            else
            {
                if (c is '"' or '\'') quote = c;
                result.Append(c);
            }
        }
        result.Append('\n');
    }
}
