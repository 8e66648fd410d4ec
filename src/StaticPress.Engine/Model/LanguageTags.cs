namespace StaticPress.Model;

/// <summary>What BCP 47 tags have in common.</summary>
public static class LanguageTags
{
    /// <summary>The language itself, without script and territory: <c>en</c> of <c>en-GB</c>.</summary>
    public static ReadOnlySpan<char> BaseOf(string tag) => tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? tag.AsSpan(0, dash) : tag;

    /// <summary>Whether one tag only says more exactly what the other says: <c>en</c> and <c>en-GB</c>.</summary>
    public static bool AreAlike(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        || IsBase(one, other) || IsBase(other, one);

    private static bool IsBase(string tag, string other) => !tag.Contains('-', StringComparison.Ordinal) && BaseOf(other).Equals(tag, StringComparison.OrdinalIgnoreCase);
}
