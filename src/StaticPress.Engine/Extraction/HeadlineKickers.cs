using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Tells what stands above a headline without being one: a kicker, a section, the name of a paper, a company or an office.</summary>
internal static class HeadlineKickers
{
    private const int MostWords = 7;
    private const int MostKickerWords = 4;
    private const int FewestTitleWords = 5;
    private static readonly string[] CompanyForms = [" GmbH", " AG", " SE", " KG", " e.V.", " e. V.", " mbH", " Inc.", " Inc", " Ltd", " Ltd.", " LLC", " Corp.", " plc", " S.A.", " S.p.A.", " S.L.", " B.V.", " N.V.", " SAS", " AB", " A/S", " Oyj", "株式会社", "(주)", "有限公司"];
    private static readonly string[] Offices = ["Ministry of ", "Department of ", "Office of ", "Government of ", "Embassy of ", "University of ", "City of ", "Ministerio de ", "Ministère de ", "Ministério da ", "Ministério de ", "Ministero ", "Bundesministerium ", "Министерство "];

    /// <summary>How many of the first candidates only lead to the headline.</summary>
    public static int Count(Reading reading, List<int> candidates)
    {
        var count = 0;
        while (count + 1 < candidates.Count && IsKicker(reading, candidates, count)) count++;
        // "EXCLUSIVE" / "Rural life": what stands with a kicker in one block is one as well.
        if (count > 0 && count + 1 < candidates.Count && candidates[count] == candidates[count - 1] + 1 && Shape.Words(Line(reading, candidates[count])) <= 2 && reading.Page.AfterBlank(candidates[count + 1])) count++;
        return Math.Max(count, Sections(reading, candidates));
    }

    /// <summary>Two or more short lines, each of a word or three, over a title of many: a site's name and its section.</summary>
    private static int Sections(Reading reading, List<int> candidates)
    {
        var count = 0;
        while (count < candidates.Count && Shape.Words(Line(reading, candidates[count])) <= 3 && !Shape.EndsSentence(Line(reading, candidates[count]))) count++;
        return count >= 2 && count < candidates.Count && Shape.Words(Line(reading, candidates[count])) > FewestTitleWords && !Shape.EndsSentence(Line(reading, candidates[count])) ? count : 0;
    }

    private static bool IsKicker(Reading reading, List<int> candidates, int at)
    {
        var first = Line(reading, candidates[at]);
        var second = Line(reading, candidates[at + 1]);
        if (!HeadlineCandidates.IsTitle(second) || Shape.Words(first) > MostWords) return false;
        if (IsHouse(first)) return true;
        if (Shape.EndsSentence(first)) return false;
        if (DatelineWords.IsShout(first)) return true;
        if (FurnitureWordTable.IsNavigation(first)) return second.Length > first.Length;
        return IsMasthead(reading, candidates, at);
    }

    /// <summary>The name of a company or an office alone is no news.</summary>
    private static bool IsHouse(ReadOnlySpan<char> line)
    {
        foreach (var form in CompanyForms)
        {
            if (line.EndsWith(form, StringComparison.Ordinal)) return true;
        }

        foreach (var office in Offices)
        {
            if (line.StartsWith(office, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>A paper's name: of the press, in capitals over a date, or repeated where rights are reserved.</summary>
    private static bool IsMasthead(Reading reading, List<int> candidates, int at)
    {
        var page = reading.Page;
        var first = Line(reading, candidates[at]);
        if (Shape.Words(first) > MostKickerWords || !DatelineName.AreNameWords(first)) return false;
        var apart = page.AfterBlank(candidates[at + 1]) || candidates[at + 1] > candidates[at] + 1;
        if (apart && PressNames.IsAgency(first)) return true;
        var dated = candidates[at + 1] > candidates[at] + 1 && MetaLine.HasDate(page.Span(candidates[at] + 1));
        return dated && DatelineName.IsCapitals(first) || apart && IsInRights(reading, first);
    }

    private static bool IsInRights(Reading reading, ReadOnlySpan<char> name)
    {
        for (var index = Math.Max(0, reading.Page.Count - 8); index < reading.Page.Count; index++)
        {
            if (reading.Claims.ReasonOf(index) == Reasons.Legal && reading.Page.Span(index).Contains(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Line(Reading reading, int index) => reading.Page.Span(index);
}
