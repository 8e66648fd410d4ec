using StaticPress.Model;

namespace StaticPress.Importers.Html.Finding;

/// <summary>Takes the lead picture out of the text where its file was saved with the page: the one that the page states, else one above the text.</summary>
internal static class LeadPicture
{
    private static readonly string[] Ends = [".jpg", ".jpeg", ".png", ".gif", ".webp"];

    public static ArticleImage? Take(List<SourcePart> parts, IEnumerable<string> stated, string page)
    {
        var names = stated.Select(NameOf).Where(name => name.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var first = parts.FindIndex(part => part is { Role: null, Reason: null, Block: ParagraphBlock });
        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index] is not { Role: null, Block: ImageBlock image } || !CompanionFolder.Holds(image.File, page) || !Ends.Any(end => image.File.EndsWith(end, StringComparison.OrdinalIgnoreCase)) || !(names.Contains(NameOf(image.File)) || index < first)) continue;
            parts[index] = parts[index] with { Role = Roles.Furniture, Reason = Reasons.LeadPicture, Block = null };
            return new ArticleImage(image.File, image.Alt, image.Caption?.Text, image.Credit) { Line = image.Line };
        }

        return null;
    }

    private static string NameOf(string address)
    {
        var path = address.Split('?', '#')[0];
        return path[(path.LastIndexOf('/') + 1)..];
    }
}
