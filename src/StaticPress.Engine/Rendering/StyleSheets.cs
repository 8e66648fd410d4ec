using System.Text;
using System.Text.RegularExpressions;

namespace StaticPress.Rendering;

/// <summary>Joins style sheets and leaves out what browsers do not read: comments, and white space where it separates nothing.</summary>
internal static partial class StyleSheets
{
    /// <summary>White space beside these says nothing. Before a colon it may (<c>a :is(b)</c> is not <c>a:is(b)</c>), and around + and − in <c>calc()</c> it must stand.</summary>
    private const string NoSpaceBefore = "{};,>)";

    private const string NoSpaceAfter = "{};,>(:";

    /// <param name="addressOf">The published address of an asset by its name, seen from the style sheet; null if there is none.</param>
    public static ReadOnlyMemory<byte> Join(IEnumerable<string> sheets, Func<string, string?> addressOf)
    {
        var joined = new StringBuilder();
        foreach (var sheet in sheets) Append(joined, sheet);
        var css = ThemeAddress().Replace(joined.ToString(), match => addressOf(match.Groups["name"].Value) is { } address ? $"url(\"{address}\")" : match.Value);
        return Encoding.UTF8.GetBytes(css + "\n");
    }

    /// <summary>An address in <c>templates/assets/css/</c> that leads to a file beside that folder.</summary>
    [GeneratedRegex("""url\(["']?\.\./(?<name>[^"')]+)["']?\)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ThemeAddress();

    /// <summary>Comments end at the first <c>*/</c>, and neither they nor white space to leave out begin inside a string (CSS Syntax 3, section 4.3).</summary>
    private static void Append(StringBuilder result, string css)
    {
        var isSpaced = false;
        for (var i = 0; i < css.Length; i++)
        {
            var c = css[i];
            if (c == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? css.Length : end + 1;
                isSpaced = true;
            }
            else if (char.IsWhiteSpace(c))
            {
                isSpaced = true;
            }
            else
            {
                if (isSpaced && IsNeeded(result, c)) result.Append(' ');
                isSpaced = false;
                if (c == '}' && result.Length > 0 && result[^1] == ';') result.Length--;
                result.Append(c);
                if (c is '"' or '\'') i = AppendString(result, css, i);
                else if (c == '\\' && i + 1 < css.Length) result.Append(css[++i]);
            }
        }
    }

    private static bool IsNeeded(StringBuilder result, char next) =>
        result.Length > 0 && !NoSpaceAfter.Contains(result[^1], StringComparison.Ordinal) && !NoSpaceBefore.Contains(next, StringComparison.Ordinal);

    private static int AppendString(StringBuilder result, string css, int start)
    {
        var i = start + 1;
        for (; i < css.Length; i++)
        {
            result.Append(css[i]);
            if (css[i] == '\\' && i + 1 < css.Length) result.Append(css[++i]);
            else if (css[i] == css[start]) break;
        }
        return i;
    }
}
