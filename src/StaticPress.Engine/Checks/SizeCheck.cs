using System.Globalization;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>
/// The site fits GitHub Pages (1 GB in all: https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits; 100 MB a file:
/// https://docs.github.com/repositories/working-with-files/managing-large-files/about-large-files-on-github), and no picture is heavier than a page may wait for.
/// </summary>
internal sealed class SizeCheck : ICheck
{
    private const long MostOfSite = 1L << 30;
    private const long MostOfFile = 100L << 20;
    private const long MostOfPicture = 1L << 20;

    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg" };

    public void Look(BuiltFile file, Findings findings)
    {
    }

    public void Conclude(BuiltSite site, Findings findings)
    {
        var sum = 0L;
        foreach (var path in site.Paths())
        {
            var size = new FileInfo(site.FullPath(path)).Length;
            sum += size;
            if (size > MostOfFile) findings.Add(DiagnosticCodes.FileTooLarge, site.PlaceOf(path), $"the file has {Megabytes(size)}, and GitHub takes 100 MB", "put it on a host for large files, and link to it");
            else if (size > MostOfPicture && Pictures.Contains(Path.GetExtension(path))) findings.Add(DiagnosticCodes.HeavyPicture, site.PlaceOf(path), $"the picture has {Megabytes(size)}", "1 MB is plenty for 1,600 pixels: save it smaller, or as WebP");
        }
        if (sum > MostOfSite) findings.Add(DiagnosticCodes.SiteTooLarge, site.PlaceOf(""), $"the site has {Megabytes(sum)}, and GitHub Pages publishes 1 GB");
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1 << 20):0.0} MB");
}
