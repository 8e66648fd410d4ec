using System.Buffers;
using System.Collections.Frozen;
using StaticPress.Extraction.Languages;

namespace StaticPress.Extraction;

/// <summary>The words around names, of every language.</summary>
internal static class BylineWords
{
    private const int LongestBefore = 28;
    private static readonly SearchValues<char> UrduLetters = SearchValues.Create("ٹڈڑںےھہگچپژ");
    private static readonly FrozenSet<string> Ands = Set(words => words.And);
    private static readonly FrozenSet<string> RoleSet = Set(words => words.Roles);
    private static readonly FoldedSet Befores = new(AllLanguages.Each(words => words.By).Where(pair => pair.Word[0] != '~').Select(pair => pair.Word.TrimEnd(':')));
    private static readonly string[] Afters = [.. AllLanguages.Each(words => words.By).Where(pair => pair.Word[0] == '~').Select(pair => pair.Word[1..]).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length)];
    private static readonly string[] RolesByLength = [.. RoleSet.OrderByDescending(word => word.Length)];
    private static readonly FrozenSet<string> Nobiliaries = "de|del|della|di|da|dos|das|do|du|des|van|von|der|den|ter|ten|bin|bint|ibn|al|el|la|le|los|las|e|y|af|av|zu|zur|of|the|ul|ur|san|st".Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words between a writer and the place she writes from.</summary>
    private static readonly FrozenSet<string> PlaceWords = "in|at|à|en|em|aus|desde|a".Split('|').Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsPlaceWord(string word) => word.Length <= 5 && char.IsLower(word[0]) && PlaceWords.Contains(Folding.Fold(word));

    public static bool IsAnd(ReadOnlySpan<char> word) => word.Length <= 8 && Ands.Contains(Folding.Fold(word.ToString()));

    public static bool IsRole(string text) => RoleSet.Contains(Folding.Fold(text));

    public static bool IsNobiliary(ReadOnlySpan<char> word) => word.Length <= 5 && Nobiliaries.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Urdu joins with a word of its own and its letters differ from Arabic's.</summary>
    public static bool IsUrdu(string word) => word.AsSpan().ContainsAny(UrduLetters);

    /// <summary>Whether the line begins with a byline word; <paramref name="rest"/> is where the name begins.</summary>
    public static bool TryBefore(ReadOnlySpan<char> line, out int rest)
    {
        rest = 0;
        for (var end = Math.Min(line.Length, LongestBefore); end > 0; end--)
        {
            if (end < line.Length && !IsBetween(line[end])) continue;
            if (!Befores.Contains(line[..end])) continue;
            rest = end;
            while (rest < line.Length && (IsBetween(line[rest]) || (line[rest] is '-' or '–' or '—' && rest + 1 < line.Length && Folding.IsSpace(line[rest + 1])))) rest++;
            return true;
        }

        return false;
    }

    private static bool IsBetween(char c) => Folding.IsSpace(c) || c is ':' or '：' or '/' or '／' or '・' or '|' or '｜' or '=' or '＝';

    /// <summary>Whether the line is names and a word that follows names, perhaps with an address: <c>홍길동 기자 hong@orrin.example</c>.</summary>
    public static bool TryAfter(ReadOnlySpan<char> line, out int end)
    {
        foreach (var word in Afters)
        {
            var at = line.IndexOf(word);
            if (at <= 0 || at > 24) continue;
            var rest = line[(at + word.Length)..].Trim();
            if (!rest.IsEmpty && !(rest.Contains('@') && !rest.Contains(' '))) continue;
            end = at;
            while (end > 0 && Folding.IsSpace(line[end - 1])) end--;
            return end > 0;
        }

        end = 0;
        return false;
    }

    /// <summary>A name without the role printed after it.</summary>
    public static string WithoutRole(string name)
    {
        var folded = Folding.Fold(name);
        if (RoleSet.Contains(folded)) return name;
        foreach (var role in RolesByLength)
        {
            if (folded.Length > role.Length + 1 && folded.EndsWith(role, StringComparison.Ordinal) && folded[^(role.Length + 1)] == ' ' && folded.Length == name.Length && IsWhole(name.AsSpan()[..^(role.Length + 1)].TrimEnd())) return name[..^(role.Length + 1)].TrimEnd();
        }

        return name;
    }

    /// <summary>"Our Correspondent", "Orrin Times Staff", "The Associated Press": without the role nothing whole is left.</summary>
    private static bool IsWhole(ReadOnlySpan<char> name) => (name.Contains(' ') || !char.IsUpper(name[0])) && !PressNames.IsAgency(name);

    private static FrozenSet<string> Set(Func<LanguageWords, string> kind) => AllLanguages.Each(kind).Select(pair => Folding.Fold(pair.Word)).ToFrozenSet(StringComparer.Ordinal);
}
