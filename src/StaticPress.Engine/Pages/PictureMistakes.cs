using StaticPress.Diagnostics;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.StructuredData;

namespace StaticPress.Pages;

/// <summary>Tells of the pictures of a text that its page cannot show: each that is missing, and once those that lie on other hosts.</summary>
internal static class PictureMistakes
{
    /// <param name="file">Relative to the publication.</param>
    public static void Report(OutputContext context, string file, IEnumerable<ImageBlock> pictures, Func<ImageBlock, ImageFacts?> find)
    {
        var elsewhere = new List<ImageBlock>();
        foreach (var picture in pictures)
        {
            if (picture.IsElsewhere) elsewhere.Add(picture);
            else if (find(picture) is null) context.Report(Missing(file, picture));
        }
        if (elsewhere.Count == 0) return;
        var (others, verb) = elsewhere.Count == 1 ? ("", "is") : (elsewhere.Count == 2 ? " and another" : $" and {elsewhere.Count - 1} others", "are");
        context.Report(DiagnosticCodes.PictureElsewhere.At(
            new SourceLocation(file, elsewhere[0].Line),
            $"the picture {Shown(elsewhere[0].File)}{others} {verb} not part of the publication and {verb} not shown; the words under it lead there",
            "save it in the publication and name its path: a build fetches nothing"));
    }

    private static Diagnostic Missing(string file, ImageBlock picture) => DiagnosticCodes.PictureMissing.At(
        new SourceLocation(file, picture.Line),
        $"the picture {Shown(picture.File)} is missing or is not a PNG, JPEG, GIF or WebP file",
        $"put it at {FolderOf(file)}{picture.File.TrimStart('/')}, or below static/");

    private static string FolderOf(string file) => file[..(file.IndexOf('/', StringComparison.Ordinal) + 1)];

    private static string Shown(string address) => address.Length <= 120 ? address : address[..120] + "…";
}
