using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>A byline without its word: a name alone between the headline and the report, or after a dash at the end.</summary>
internal static class PlainByline
{
    private const int LongestName = 60;
    private const int LongestIdeographs = 6;

    public static void Run(Reading reading)
    {
        var front = Front.End(reading);
        for (var index = reading.HeadlineLine + 1; index < front; index++)
        {
            if (reading.HeadlineLine < 0 || !reading.IsFreeProse(index) || reading.HasLabel(index) || !IsPerson(reading.Page.Span(index), out var hasRole, out var isCased)) continue;
            if (!hasRole && !HasMetaBeside(reading, index))
            {
                // Without capitals nothing but a date beside them tells names from words.
                if (!isCased || !IsAlone(reading, index)) continue;
                reading.Report(DiagnosticCodes.BylineGuessed, index, $"“{reading.Page.Text(index)}” was read as the byline because of where it stands.", "write “By” before the name, or set authors in the seed index");
            }

            BylineReader.Take(reading, index, reading.Page.Span(index));
            return;
        }

        TakeSignature(reading);
    }

    /// <summary>Two to four words with capitals, none of them an everyday word, a city, a paper or a menu's entry.</summary>
    private static bool IsPerson(ReadOnlySpan<char> line, out bool hasRole, out bool isCased)
    {
        (hasRole, isCased) = (false, true);
        if (line.Length > 2 * LongestName || Shape.EndsSentence(line) || Shape.BulletLength(line) > 0) return false;
        var names = Names.Split(line.ToString());
        if (names.Count == 0) return false;
        isCased = char.IsUpper(line.Trim()[0]);
        if (!isCased) return names.TrueForAll(IsUncasedName);
        foreach (var name in names)
        {
            if (name.Length > LongestName || PressNames.IsAgency(name) || PressNames.IsCity(name) || FurnitureWordTable.ReasonOf(name) is not null) return false;
            var (words, hasParticle) = (0, false);
            foreach (var range in name.AsSpan().Split(' '))
            {
                words++;
                var word = name.AsSpan()[range];
                hasParticle |= !char.IsUpper(word[0]);
                if (!char.IsUpper(word[0]) && !BylineWords.IsNobiliary(word) || word is "of" or "the" || LanguageTally.IsStopWord(word) && !BylineWords.IsNobiliary(word) && !(char.IsUpper(word[0]) && BylineWords.IsNobiliary(Folding.Fold(word.ToString())))) return false;
            }

            if (words < 2 || words > (hasParticle ? 5 : 3)) return false;
        }

        var comma = line.LastIndexOfAny(',', '|');
        hasRole = comma > 0 ? BylineWords.IsRole(line[(comma + 1)..].Trim().ToString()) : names[^1].Length < line.Length && BylineWords.WithoutRole(line.ToString()).Length < line.Length;
        return true;
    }

    private static bool IsUncasedName(string name)
    {
        if (!char.IsLetter(name[0]) || char.IsLower(name[0]) || FurnitureWordTable.ReasonOf(name) is not null || PressNames.IsCity(name) || PressNames.IsAgency(name)) return false;
        if (Shape.IsIdeograph(name[0]) || name[0] is >= '\uAC00' and <= '\uD7A3') return name.Length is >= 2 and <= LongestIdeographs && !name.Contains(' ');
        return name.Length <= LongestName / 2 && name.AsSpan().Count(' ') is >= 1 and <= 3;
    }

    /// <summary>A date, a role, an address or a share line directly above or below says that this is a byline.</summary>
    private static bool HasMetaBeside(Reading reading, int index) =>
        IsMeta(reading, index - 1) || IsMeta(reading, index + 1) || (IsMeta(reading, index + 2) && reading.Page[index + 1].Length <= LongestName) || (index + 1 < reading.Page.Count && BylineReader.IsAffiliation(reading.Page.Span(index + 1)));

    private static bool IsMeta(Reading reading, int index)
    {
        if (index < 0 || index >= reading.Page.Count) return false;
        var line = reading.Page.Span(index);
        return reading.Claims.RoleOf(index) is Roles.Published or Roles.Updated || reading.Claims.ReasonOf(index) is Reasons.Share or Reasons.ReadingTime or Reasons.Age
            || reading.Labels[index].Role is LabelRole.Published or LabelRole.Updated || BylineWords.IsRole(line.ToString()) || (line.Contains('@') && !line.Contains(' '));
    }

    private static bool IsAlone(Reading reading, int index)
    {
        var page = reading.Page;
        return !page.HasBlankLines || (page.AfterBlank(index) || index - 1 == reading.HeadlineLine) && (index + 1 >= page.Count || page.AfterBlank(index + 1));
    }

    /// <summary>Behind a dash or in brackets, or over the publisher's and date lines; never behind a quotation, whose speaker it would be.</summary>
    private static bool IsSigned(Reading reading, int index, bool isMarked)
    {
        var page = reading.Page;
        if (reading.HasLabel(index) || !reading.IsFreeProse(index) || page.Span(index - 1)[^1] is '"' or '”' or '»' or '“' or '」') return false;
        var claimed = index + 1 < page.Count ? reading.Claims.RoleOf(index + 1) : null;
        return isMarked || (claimed is Roles.Publisher or Roles.Published && reading.Claims.IsFree(index - 1) && page.AfterBlank(index));
    }

    /// <summary><c>— Ana Ruiz</c> under the report; under a quotation it is the speaker.</summary>
    private static void TakeSignature(Reading reading)
    {
        var page = reading.Page;
        for (var index = page.Count - 1; index > reading.HeadlineLine + 2; index--)
        {
            if (!reading.IsFreeProse(index)) continue;
            var line = page.Span(index);
            var name = line.TrimStart("-–—― (（").TrimEnd(")） ");
            if (!IsSigned(reading, index, name.Length < line.Length) || !IsPerson(name, out _, out var isCased) || (!isCased && line[0] is not ('(' or '（'))) return;
            BylineReader.Take(reading, index, name);
            return;
        }
    }
}
