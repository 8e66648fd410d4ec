using System.Collections.Frozen;
using StaticPress.Extraction.Languages;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>What a line says of itself as furniture: it is one of these words, or begins with one and a colon.</summary>
internal static class FurnitureWordTable
{
    private const int Longest = 64;
    private const int LongestAbout = 90;
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Whole = Build(
        (Reasons.Advertisement, words => words.Furniture.Advertisement),
        (Reasons.Share, words => words.Furniture.Share),
        (Reasons.Subscribe, words => words.Furniture.Subscribe),
        (Reasons.ReadMore, words => words.Furniture.ReadMore),
        (Reasons.ReleaseLine, words => words.Furniture.Release),
        (Reasons.EndMark, words => words.Furniture.EndMark),
        (Reasons.Topics, words => words.Furniture.Topics),
        (Reasons.Caption, words => words.Furniture.Photo),
        (Reasons.Navigation, words => words.Furniture.Navigation));

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BeforeColon = Build(
        (Reasons.ReadMore, words => words.Furniture.ReadMore),
        (Reasons.Related, words => words.Furniture.Related),
        (Reasons.Caption, words => words.Furniture.Photo),
        (Reasons.Topics, words => words.Furniture.Topics),
        (Reasons.Contact, words => words.Furniture.Contact),
        (Reasons.Embargo, words => words.Furniture.Embargo),
        (Reasons.ReleaseLine, words => words.Furniture.Release),
        (Reasons.Notes, words => words.Furniture.Notes),
        (Reasons.Share, words => words.Furniture.Share),
        (Reasons.Subscribe, words => words.Furniture.Subscribe),
        (Reasons.Legal, words => words.Furniture.Legal));

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Navigations = Build((Reasons.Navigation, words => words.Furniture.Navigation));
    private static readonly FoldedSet Legals = Words(words => words.Furniture.Legal);
    private static readonly FoldedSet Releases = Words(words => words.Furniture.Release);
    private static readonly FoldedSet Embargoes = Words(words => words.Furniture.Embargo);
    private static readonly FoldedSet Abouts = new(AllLanguages.Each(words => words.Furniture.About).Select(pair => pair.Word).Where(word => word[0] != '~'));
    private static readonly string[] AboutEnds = [.. AllLanguages.Each(words => words.Furniture.About).Select(pair => pair.Word).Where(word => word[0] == '~').Select(word => word[1..]).Distinct(StringComparer.Ordinal)];

    /// <summary>The reason why a line that is only this text is furniture, or null.</summary>
    public static string? ReasonOf(ReadOnlySpan<char> text) => Find(Whole, text);

    public static string? ReasonBeforeColon(ReadOnlySpan<char> text) => Find(BeforeColon, text);

    public static bool IsNavigation(ReadOnlySpan<char> text) => Find(Navigations, text) is not null;

    public static bool StartsLegal(ReadOnlySpan<char> line) => Legals.TryStart(line.TrimStart("([（"), out _, out _);

    /// <summary><c>News release from St Bride's Hospital Trust</c>.</summary>
    public static bool StartsRelease(ReadOnlySpan<char> line, out int rest) => Releases.TryStart(line, out _, out rest) && rest < line.Length && !char.IsLetter(line[rest]);

    public static bool StartsEmbargo(ReadOnlySpan<char> line) => Embargoes.TryStart(line, out _, out var rest) && (rest >= line.Length || !char.IsLetter(line[rest]));

    /// <summary>Whether the line is a heading over an organisation's own description: <c>About Orrin Harbour Trust</c>.</summary>
    public static bool IsAbout(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestAbout || Shape.EndsSentence(line)) return false;
        if (line[^1] > '\u0900' && EndsWithAbout(line)) return true;
        if (!Abouts.TryStart(line, out var word, out var rest) || rest >= line.Length) return false;
        var spaced = Folding.IsSpace(line[rest]) || word[^1] == '\'' || Shape.IsIdeograph(line[rest]);
        var name = line[rest..].TrimStart();
        // "À propos de la Coopérative": an article before the name.
        while (name.IndexOf(' ') is var article and > 0 and <= 3 && BylineWords.IsNobiliary(name[..article])) name = name[(article + 1)..].TrimStart();
        return spaced && !name.IsEmpty && DatelineWords.IsNameWord(name[..(name.IndexOf(' ') is var end and > 0 ? end : name.Length)]);
    }

    private static bool EndsWithAbout(ReadOnlySpan<char> line)
    {
        foreach (var word in AboutEnds)
        {
            if (line.Length > word.Length + 1 && line.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static string? Find(FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> table, ReadOnlySpan<char> text)
    {
        var core = WithoutCount(Decoration.Strip(text));
        if (core.IsEmpty || core.Length > Longest) return null;
        Span<char> buffer = stackalloc char[Longest];
        var length = Folding.Fold(core, buffer);
        return length > 0 && table.TryGetValue(buffer[..length], out var reason) ? reason : null;
    }

    /// <summary>Buttons count what is behind them: <c>Comments (218)</c>, <c>댓글 0</c>.</summary>
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> text)
    {
        var core = text.TrimEnd("0123456789()[],.·:").TrimEnd();
        return core.Length < text.Length && core.Length > 1 ? Decoration.Strip(core) : text;
    }

    private static FoldedSet Words(Func<LanguageWords, string> kind) => new(AllLanguages.Each(kind).Select(pair => pair.Word));

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Build(params (string Reason, Func<LanguageWords, string> Words)[] kinds)
    {
        var table = new Dictionary<string, string>(4000, StringComparer.Ordinal);
        foreach (var (reason, words) in kinds)
        {
            foreach (var (word, _) in AllLanguages.Each(words)) table.TryAdd(Folding.Fold(Decoration.Strip(word).ToString()), reason);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
