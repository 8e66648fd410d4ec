using System.Globalization;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>A headline is one: not so long that every list cuts it off, and not shouted. (That two pages have the same is told by <see cref="TitleCheck"/>.)</summary>
internal sealed class HeadlineCheck : ICheck
{
    /// <summary>What search engines were long said to show, and about two lines of a list.</summary>
    private const int MostCharacters = 110;

    private const int FewestLetters = 12;

    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage { IsWhole: true } page || page.Graph.Article is not { } article || BuiltGraph.TextOf(article, "headline") is not { } headline) return;
        var place = page.At(page.Document.QuerySelector("h1"));
        var length = new StringInfo(headline).LengthInTextElements;
        if (length > MostCharacters) findings.Add(DiagnosticCodes.LongHeadline, place, string.Create(CultureInfo.InvariantCulture, $"the headline “{headline}” has {length} characters"), string.Create(CultureInfo.InvariantCulture, $"lists and search results cut it off after about {MostCharacters}"));
        if (IsShouted(headline)) findings.Add(DiagnosticCodes.ShoutedHeadline, place, $"the headline “{headline}” is all in capitals", "screen readers may spell it out, and readers hear it shouted");
    }

    // Scripts without capitals have nothing to shout with; NATO, UN is an abbreviation or two.
    private static bool IsShouted(string headline) => headline.Count(char.IsUpper) >= FewestLetters && !headline.Any(char.IsLower);
}
