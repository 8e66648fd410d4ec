using StaticPress.Extraction.Languages;
using StaticPress.Writing;

namespace StaticPress.Starting;

/// <summary>The text that a new seed begins with: the headline, and the labels of the parts that most articles have, in their language.</summary>
internal static class SeedText
{
    public static string For(string headline, string language, SeedFormat format)
    {
        if (format == SeedFormat.Markdown) return $"---\ntitle: {FrontMatter.Quoted(headline)}\n---\n\n";
        var words = Array.Find(AllLanguages.Words, one => one.Code == language.Split('-')[0]);
        return words is null ? headline + "\n\n" : $"{headline}\n\n{First(words.Synopsis)}\n\n\n{First(words.Takeaways)}\n\n\n";
    }

    private static string First(string words) => words.Split('|')[0];
}
