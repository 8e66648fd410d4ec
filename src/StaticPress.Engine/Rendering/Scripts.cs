using System.Text;

namespace StaticPress.Rendering;

/// <summary>
/// Leaves out of a script what browsers do not run: comments, indentation, empty lines. Lines stay lines, so that nothing depends on
/// where JavaScript puts semicolons by itself; what is left is short enough once it is compressed.
/// </summary>
internal static class Scripts
{
    public static ReadOnlyMemory<byte> Trim(string script)
    {
        var result = new StringBuilder(script.Length);
        var depths = new Stack<int>();
        var depth = 0;
        for (var i = 0; i < script.Length; i++)
        {
            var c = script[i];
            if (c is '"' or '\'') i = CopyUntil(result, script, i, c);
            else if (c == '`') i = CopyTemplate(result, script, i, depths, ref depth);
            else if (c == '}' && depths.Count > 0 && depths.Peek() == depth)
            {
                depth = depths.Pop();
                i = CopyTemplate(result, script, i, depths, ref depth);
            }
            else if (c == '/' && Next(script, i) == '/') i = script.IndexOf('\n', i) is >= 0 and var line ? line - 1 : script.Length;
            else if (c == '/' && Next(script, i) == '*') i = SkipComment(result, script, i);
            else if (c == '/' && BeginsExpression(result)) i = CopyRegex(result, script, i);
            else
            {
                if (c is '{') depth++;
                else if (c is '}') depth--;
                Add(result, c);
            }
        }
        while (result.Length > 0 && char.IsWhiteSpace(result[^1])) result.Length--;
        return Encoding.UTF8.GetBytes(result.Append('\n').ToString());
    }

    /// <summary>Space at the beginning and the end of a line is left out.</summary>
    private static void Add(StringBuilder result, char c)
    {
        var isLineStart = result.Length == 0 || result[^1] == '\n';
        if (c == '\n')
        {
            while (result.Length > 0 && result[^1] is ' ' or '\t') result.Length--;
            if (result.Length == 0 || result[^1] == '\n') return;
        }
        else if (c == '\r' || (isLineStart && c is ' ' or '\t'))
        {
            return;
        }
        result.Append(c);
    }

    private static char Next(string script, int i) => i + 1 < script.Length ? script[i + 1] : '\0';

    /// <summary>A comment over several lines counts as a line's end (ECMAScript, 12.4), any other as a space.</summary>
    private static int SkipComment(StringBuilder result, string script, int start)
    {
        var end = script.IndexOf("*/", start + 2, StringComparison.Ordinal);
        if (end < 0) end = script.Length - 2;
        Add(result, script.AsSpan(start, end - start).Contains('\n') ? '\n' : ' ');
        return end + 1;
    }

    private static int CopyUntil(StringBuilder result, string script, int start, char close)
    {
        result.Append(script[start]);
        var i = start + 1;
        for (; i < script.Length; i++)
        {
            result.Append(script[i]);
            if (script[i] == '\\' && i + 1 < script.Length) result.Append(script[++i]);
            else if (script[i] == close) break;
        }
        return i;
    }

    /// <summary>A template's text up to its end, or to an expression in it, whose closing brace leads back here.</summary>
    private static int CopyTemplate(StringBuilder result, string script, int start, Stack<int> depths, ref int depth)
    {
        result.Append(script[start]);
        var i = start + 1;
        for (; i < script.Length && script[i] != '`'; i++)
        {
            result.Append(script[i]);
            if (script[i] == '\\' && i + 1 < script.Length) result.Append(script[++i]);
            else if (script[i] == '$' && Next(script, i) == '{')
            {
                result.Append('{');
                depths.Push(depth);
                return i + 1;
            }
        }
        if (i < script.Length) result.Append('`');
        return i;
    }

    /// <summary>A slash divides after a value; elsewhere it begins a regular expression. A closing parenthesis counts as a value: the scripts of a theme are told so.</summary>
    private static bool BeginsExpression(StringBuilder result)
    {
        var i = result.Length - 1;
        while (i >= 0 && char.IsWhiteSpace(result[i])) i--;
        if (i < 0) return true;
        if (result[i] is ')' or ']' or '}' or '"' or '\'' or '`') return false;
        if (!char.IsLetterOrDigit(result[i]) && result[i] is not ('_' or '$')) return true;
        var end = i + 1;
        while (i >= 0 && (char.IsLetterOrDigit(result[i]) || result[i] is '_' or '$')) i--;
        return result.ToString(i + 1, end - i - 1) is "return" or "typeof" or "case" or "in" or "of" or "void" or "delete" or "do" or "else";
    }

    private static int CopyRegex(StringBuilder result, string script, int start)
    {
        result.Append('/');
        var isClass = false;
        var i = start + 1;
        for (; i < script.Length && script[i] != '\n'; i++)
        {
            result.Append(script[i]);
            if (script[i] == '\\' && i + 1 < script.Length) result.Append(script[++i]);
            else if (script[i] == '[') isClass = true;
            else if (script[i] == ']') isClass = false;
            else if (script[i] == '/' && !isClass) break;
        }
        return i;
    }
}
