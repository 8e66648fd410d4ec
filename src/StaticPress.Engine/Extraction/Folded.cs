namespace StaticPress.Extraction;

/// <summary>Compares texts as readers do.</summary>
internal static class Folded
{
    public static bool Equal(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            var a = Next(left, ref i);
            var b = Next(right, ref j);
            if (a != b) return false;
            if (a == '\0') return true;
        }
    }

    /// <summary>Whether <paramref name="text"/> begins with <paramref name="prefix"/>, and where the rest begins.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> prefix, out int rest)
    {
        var j = 0;
        rest = 0;
        while (Next(prefix, ref j) is var wanted and not '\0')
        {
            if (Next(text, ref rest) != wanted) return false;
        }

        return true;
    }

    /// <summary>The next character that counts, white space left out; <c>'\0'</c> at the end.</summary>
    public static char Next(ReadOnlySpan<char> text, ref int index)
    {
        while (index < text.Length)
        {
            var folded = Folding.Fold(text[index++]);
            if (folded is not '\0' and not ' ') return folded;
        }

        return '\0';
    }
}
