using StaticPress.Extraction.Languages;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Which words of a language are labels of which role, the clearest roles first: a word in two lists belongs to the first.</summary>
internal static class LabelRoles
{
    public static (LabelRole Role, Func<LanguageWords, string> Words)[] Words { get; } =
    [
        (LabelRole.Takeaways, words => words.Takeaways),
        (LabelRole.Summary, words => words.Summary),
        (LabelRole.Synopsis, words => words.Synopsis),
        (LabelRole.PointOfView, words => words.PointOfView),
        (LabelRole.Faq, words => words.Faq),
        (LabelRole.Listen, words => words.Listen),
        (LabelRole.Updated, words => words.Updated),
        (LabelRole.Published, words => words.Published),
        (LabelRole.Byline, words => words.Author),
        (LabelRole.Headline, words => words.Headline),
        (LabelRole.Publisher, words => words.Publisher),
        (LabelRole.Body, words => words.Body),
    ];

    public static (string Reason, Func<LanguageWords, string> Words)[] FurnitureHeadings { get; } =
    [
        (Reasons.Related, words => words.Furniture.Related),
        (Reasons.Comments, words => words.Furniture.Comments),
        (Reasons.Contact, words => words.Furniture.Contact),
        (Reasons.Notes, words => words.Furniture.Notes),
        (Reasons.Sender, words => words.Furniture.Sender),
    ];

    private static readonly Dictionary<string, LabelRole> ByName = new(StringComparer.Ordinal)
    {
        ["headline"] = LabelRole.Headline,
        ["synopsis"] = LabelRole.Synopsis,
        ["summary"] = LabelRole.Summary,
        ["takeaways"] = LabelRole.Takeaways,
        ["point_of_view"] = LabelRole.PointOfView,
        ["faq"] = LabelRole.Faq,
        ["listen"] = LabelRole.Listen,
        ["byline"] = LabelRole.Byline,
        ["published"] = LabelRole.Published,
        ["updated"] = LabelRole.Updated,
        ["publisher"] = LabelRole.Publisher,
        ["body"] = LabelRole.Body,
        ["furniture"] = LabelRole.Furniture,
    };

    /// <summary>The role as <c>staticpress.yml</c> writes it.</summary>
    public static LabelRole FromName(string name) => ByName.GetValueOrDefault(name);
}
