using System.Collections.Immutable;
using StaticPress.Importers.Html.Metadata;
using StaticPress.Model;

namespace StaticPress.Importers.Html.Finding;

/// <summary>A page's parts and facts once they are compared: what the page states and also prints has its role where it is printed.</summary>
internal sealed record PageParts(ImmutableArray<SourcePart> Parts, StatedFacts Stated)
{
    public static PageParts Of(IReadOnlyList<SourcePart> read, PageMetadata metadata, string path)
    {
        var parts = read.ToList();
        var stated = metadata.Facts;
        var headline = parts.FindIndex(part => part.Role == Roles.Headline);
        if (headline >= 0) stated = stated with { Headline = parts[headline].Text };
        stated = stated with { Synopsis = SynopsisOf(parts, stated.Synopsis) };
        TakeRepetitions(parts, stated.Headline);
        stated = stated with { Image = LeadPicture.Take(parts, metadata.Pictures, path) };
        PageQuestions.Take(parts, metadata.Questions);
        return new PageParts([.. parts], stated);
    }

    /// <summary>The printed standfirst; else the description, unless it is words of the text.</summary>
    private static string? SynopsisOf(List<SourcePart> parts, string? description)
    {
        if (parts.Any(part => part.Role == Roles.Synopsis)) return string.Join("\n\n", parts.Where(part => part.Role == Roles.Synopsis).Select(part => part.Text));
        return description is null || parts.Any(part => part is { Role: null, Block: ParagraphBlock } && BeginsWith(part.Text, description)) ? null : description;
    }

    private static bool BeginsWith(string text, string description)
    {
        var length = Math.Min(40, description.Length);
        return text.AsSpan().TrimStart().StartsWith(description.AsSpan(0, length), StringComparison.OrdinalIgnoreCase) || text.Contains(description.TrimEnd('.', ' '), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The headline once more above the text, as menus over articles print it.</summary>
    private static void TakeRepetitions(List<SourcePart> parts, string? headline)
    {
        if (headline is null) return;
        for (var index = 0; index < parts.Count && parts[index] is not { Role: null, Block: ParagraphBlock }; index++)
        {
            if (parts[index] is { Role: null, Block: HeadingBlock } part && part.Text.Equals(headline, StringComparison.OrdinalIgnoreCase)) parts[index] = part with { Role = Roles.Furniture, Reason = Reasons.RepeatedHeadline };
        }
    }
}
