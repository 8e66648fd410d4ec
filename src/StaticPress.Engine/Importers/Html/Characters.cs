namespace StaticPress.Importers.Html;

/// <summary>Characters as they may stand in a text: references in pages can name what no text may have.</summary>
internal static class Characters
{
    /// <summary>White space that HTML joins; a no-break space is a character of the text.</summary>
    public static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';

    public static string WithoutControls(string text)
    {
        foreach (var character in text)
        {
            if (IsControl(character)) return string.Concat(text.Where(other => !IsControl(other)));
        }

        return text;
    }

    private static bool IsControl(char character) => char.IsControl(character) && !IsSpace(character);
}
