using StaticPress.Incremental;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>
/// Which stories each article leads to, from one build to the next. That follows from all teasers in their order (<see cref="SiteAnswers.Order"/>): as long as they are
/// the same a build that renders one page need not go through all headlines for it.
/// </summary>
internal static class RelatedCache
{
    private const uint Version = 0x53505201;

    /// <summary>What the last build found; null if it found nothing, or of other teasers.</summary>
    public static Related? Load(string file, ulong identity, SiteAnswers answers)
    {
        var found = ArrayFile.Load<int>(file, Version, identity, out var basis);
        return found is not null && basis == BasisOf(answers) ? Related.Of(found, answers.Site) : null;
    }

    /// <summary>Nothing is written where nothing new has been found.</summary>
    public static void Save(string file, ulong identity, SiteAnswers answers)
    {
        if (answers.NewRelated is { } found) ArrayFile.Save<int>(file, Version, identity, BasisOf(answers), found.All);
    }

    private static (ulong First, ulong Second) BasisOf(SiteAnswers answers) => (answers.Answer(SiteAnswers.Order), (ulong)answers.Site.Articles.Length);
}
