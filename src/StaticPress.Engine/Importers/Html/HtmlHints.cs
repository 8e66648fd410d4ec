namespace StaticPress.Importers.Html;

/// <summary>What the people who wrote a page called its elements: names of classes, ids, roles and properties hint at what they are.</summary>
internal static class HtmlHints
{
    private static readonly string[] Attributes = ["class", "id", "itemprop", "data-testid", "data-component", "role"];

    /// <summary>Whether one of the words stands as a word of one of the names: <c>photo-credit</c>, <c>photoCredit</c> and <c>photo_credit</c> all have <c>credit</c>.</summary>
    public static bool Has(HtmlNode node, params ReadOnlySpan<string> words)
    {
        foreach (var attribute in Attributes)
        {
            if (node.Get(attribute) is not { Length: > 0 } names) continue;
            foreach (var word in words)
            {
                if (HasWord(names, word)) return true;
            }
        }

        return false;
    }

    private static bool HasWord(string names, string word)
    {
        for (var at = names.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = names.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (BeginsWord(names, at) && EndsWord(names, at + word.Length)) return true;
        }

        return false;
    }

    private static bool BeginsWord(string names, int at) => at == 0 || !char.IsLetter(names[at - 1]) || (char.IsUpper(names[at]) && char.IsLower(names[at - 1]));

    /// <summary>A plural is the same word.</summary>
    private static bool EndsWord(string names, int end)
    {
        if (end < names.Length && names[end] == 's') end++;
        return end >= names.Length || !char.IsLower(names[end]);
    }
}
