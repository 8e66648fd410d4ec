namespace StaticPress.Extraction.Languages;

/// <summary>Every language whose press words are built in. Adding one is a file and a line here.</summary>
internal static class AllLanguages
{
    public static LanguageWords[] Words { get; } =
    [
        English.Words, Hindi.Words, Bengali.Words, Tamil.Words, Telugu.Words, Marathi.Words, Urdu.Words, Arabic.Words, Spanish.Words,
        French.Words, German.Words, Portuguese.Words, Italian.Words, Russian.Words, Korean.Words, Japanese.Words, Chinese.Words,
    ];

    /// <summary>The words of one kind in every language, split.</summary>
    public static IEnumerable<(string Word, LanguageWords Language)> Each(Func<LanguageWords, string> kind)
    {
        foreach (var language in Words)
        {
            foreach (var word in kind(language).Split('|', StringSplitOptions.RemoveEmptyEntries)) yield return (word, language);
        }
    }
}
