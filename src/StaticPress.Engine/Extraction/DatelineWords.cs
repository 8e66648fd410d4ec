using System.Collections.Frozen;
using System.Globalization;

namespace StaticPress.Extraction;

/// <summary>Which words can stand in the name of a place.</summary>
internal static class DatelineWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = Set("de|del|la|las|los|le|les|el|di|da|do|dos|das|du|des|sur|sous|en|am|an|der|im|in|bei|ob|upon|on|of|the|and|y|e|et|und|al|na|sul|aux|a|sur-mer|ad-dawhah|der|den|by|near|les-bains|नदी|ан|на|&");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = Set("st|ste|mt|ft|sta|sto|calif|ala|ariz|ark|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|vt|va|wash|wis|wyo|ont|que|d.c|n.y|n.j|n.m|n.h|n.c|n.d|s.c|s.d|r.i|w.va|b.c|u.s|u.k|u.a.e|bros|hl|с|г|д");

    // Words in capitals with which the press opens lines that are no datelines.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shouts = Set("update|updates|updated|watch|video|videos|exclusive|breaking|breaking news|live|photo|photos|read|read more|related|more|correction|corrected|analysis|opinion|explainer|explained|factbox|timeline|note|notes|warning|listen|poll|quiz|editorial|review|interview|must read|also read|see also|faq|q|a|q&a|tl;dr|tldr|summary|alert|advisory|urgent|flash|kill|withdrawn|column|commentary|letter|press release|news release|media release|for immediate release|embargo|embargoed|about|contact|contacts|source|sources|highlights|key points|key takeaways|background|recap|preview|gallery|podcast|fact check|factcheck|spoiler|wrap|roundup|wrapup|deal|just in|developing|host|caller|interviewer|reporter|narrator|who|what|where|when|why|how|tip|reminder|disclaimer|advertisement|sponsored|en vivo|video|vidéo|direct|exclusif|exclusivo|última hora|ultima hora|urgente|eilmeldung|exklusiv|kommentar|analyse|interview|ao vivo|vídeo|foto|fotos|diretta|esclusiva|видео|фото|эксклюзив|срочно|обновлено|мнение|аналитика|ceo|usa|uk|eu|un|nato|who|nasa|fbi|cia");

    /// <summary>A word that begins like a name: with a capital, or in a script without capitals.</summary>
    public static bool IsNameWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c)) continue;
            return char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter
                || (c is 'd' or 'l' && word.Length > 2 && word[1] is '\'' or '’') || (c is 'a' or 'e' && word.Length > 3 && word[2] == '-' && char.IsUpper(word[3]));
        }

        return false;
    }

    public static bool IsNameParticle(ReadOnlySpan<char> word) => Contains(Particles, word);

    public static bool IsAbbreviation(ReadOnlySpan<char> word) => Contains(Abbreviations, word);

    public static bool IsShout(ReadOnlySpan<char> name) => Contains(Shouts, name);

    private static bool Contains(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[32];
        if (word.Length > 32) return false;
        var length = Folding.Fold(word, buffer);
        return length > 0 && set.Contains(buffer[..length]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split('|').Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
