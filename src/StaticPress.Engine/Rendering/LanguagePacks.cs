using System.Collections.Concurrent;
using StaticPress.Configuration;
using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>The theme's language packs, each read when it is first needed.</summary>
/// <param name="texts">The publication's own, which win.</param>
public sealed class LanguagePacks(Theme theme, EquatableArray<TextSetting> texts = default)
{
    private const string Last = "en";

    private readonly ConcurrentDictionary<string, LanguagePack?> packs = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The pack for a language: its own, its base language's, the publication's, or English.</summary>
    public LanguagePack For(string language, string publicationLanguage) =>
        Find(language) ?? Find(publicationLanguage) ?? Find(Last) ?? throw new InvalidOperationException("the built-in theme has no English texts");

    public static string PathOf(string tag) => $"languages/{tag}.yml";

    private LanguagePack? Find(string language) =>
        packs.GetOrAdd(language, Read) ?? (language.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? Find(language[..dash]) : null);

    /// <summary>What stands behind the publication's own English texts, which need not be all there are.</summary>
    private LanguagePack? ReplacedEnglish() => theme.FindReplaced(PathOf(Last)) is { } file ? LanguagePack.Read(Last, file, fallback: null, []) : null;

    private LanguagePack? Read(string language)
    {
        if (language.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-')) return null;
        var own = texts.Where(text => string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase)).ToList();
        var file = theme.Find(PathOf(language));
        if (file is null && own.Count == 0) return null;
        var dash = language.LastIndexOf('-');
        var fallback = string.Equals(language, Last, StringComparison.OrdinalIgnoreCase) ? ReplacedEnglish() : (dash > 0 ? Find(language[..dash]) : null) ?? Find(Last);
        return LanguagePack.Read(language, file, fallback, own);
    }
}
