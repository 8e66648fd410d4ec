namespace StaticPress.Importers.Html.Metadata;

/// <summary>Names of people as metadata gives them: one, several in one text, with an introducing word, or no name at all.</summary>
internal static class PageNames
{
    private const int Longest = 80;

    private static readonly string[] Introductions = ["by ", "by:", "von ", "par ", "por ", "di ", "door ", "av ", "af ", "autor:", "author:", "written by ", "posted by ", "de "];

    private static readonly string[] Nobody = ["admin", "administrator", "editor", "staff", "author", "webmaster", "root", "redaktion", "user", "null", "undefined", "unknown", "anonymous"];

    public static IEnumerable<string> Of(string? text)
    {
        if (text is null) yield break;
        var names = WithoutIntroduction(text.Trim());
        foreach (var some in names.Split([";", " and ", " & ", " und ", " et ", " y ", " e ", "|", "、"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = some.Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            // "Roe, Jane" is one name, and so is "Jane Roe, Jr."
            foreach (var name in parts.All(part => part.Contains(' ', StringComparison.Ordinal)) ? parts : [some.Trim(',', ' ')])
            {
                if (IsName(name)) yield return name;
            }
        }
    }

    /// <summary>No address, no account, no sentence, and no word that stands where a name should.</summary>
    public static bool IsName(string name) =>
        name.Length is > 1 and < Longest && !name.Contains("://", StringComparison.Ordinal) && !name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && name[0] is not ('@' or '/' or '{')
        && name.Any(char.IsLetter) && !name.Contains('@', StringComparison.Ordinal) && !Nobody.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static string WithoutIntroduction(string text)
    {
        foreach (var word in Introductions)
        {
            if (text.Length > word.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word != "de " || text.StartsWith("De ", StringComparison.Ordinal) is false)) return text[word.Length..].Trim();
        }

        return text;
    }
}
