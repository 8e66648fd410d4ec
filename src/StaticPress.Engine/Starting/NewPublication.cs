using System.Globalization;
using System.Text;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Text;
using StaticPress.Writing;

namespace StaticPress.Starting;

/// <summary>Begins a publication: a small, complete one that builds without a warning, to be changed piece by piece.</summary>
public static class NewPublication
{
    // Resources of the program beside the paths they are written to; names with a leading dot would mean something in this repository too.
    private static readonly (string Resource, string Path)[] Files =
    [
        ("staticpress.yml", "staticpress.yml"),
        ("index.yml", "seeds/index.yml"),
        ("000.txt", "seeds/000_lighthouse.txt"),
        ("001.txt", "seeds/001_market.txt"),
        ("002.md", "seeds/002_how-this-works.md"),
        ("about.md", "pages/about.md"),
        ("corrections.md", "pages/corrections.md"),
        ("pages.yml", ".github/workflows/pages.yml"),
        ("gitignore", ".gitignore"),
    ];

    /// <summary>Files that a fresh checkout has already and that need no other content to work.</summary>
    private static readonly string[] MayStand = [".gitignore"];

    /// <exception cref="IOException">The machine failed us.</exception>
    public static Started Begin(PublicationRequest request, DateTimeOffset now)
    {
        var standing = Files.Where(file => File.Exists(Path.Combine(request.Folder, file.Path))).Select(file => file.Path).ToList();
        if (standing.Except(MayStand, StringComparer.Ordinal).FirstOrDefault() is { } first)
            return Started.Refused(DiagnosticCodes.FileInTheWay.At(new SourceLocation(first), "a file of this name stands there already, and nothing was written", "begin the publication in a folder of its own"));
        if (File.Exists(request.Folder)) return Started.Refused(DiagnosticCodes.FileInTheWay.At(new SourceLocation(""), $"“{request.Folder}” is a file"));

        var names = NamesOf(request);
        var (settings, mistakes) = SettingsReader.Read(Encoding.UTF8.GetBytes(Filled("staticpress.yml", names)));
        if (settings is null) return Started.Refused(mistakes.First(one => one.Severity == Severity.Error) with { Location = new SourceLocation("") });
        (string, string)[] words = [.. names, .. DatesOf(TimeZoneInfo.ConvertTime(now, settings.TimeZone))];
        var written = Files.Where(file => !standing.Contains(file.Path)).ToList();
        foreach (var (resource, path) in written) Write(Path.Combine(request.Folder, path), Filled(resource, words));
        return new Started([.. written.Select(file => file.Path)], [.. standing], null);
    }

    private static (string Mark, string Value)[] NamesOf(PublicationRequest request)
    {
        var folder = Path.GetFileName(Path.TrimEndingDirectorySeparator(request.Folder));
        var title = request.Title ?? TitleOf(folder);
        return
        [
            ("«quoted title»", FrontMatter.Quoted(title)),
            ("«about title»", FrontMatter.Quoted($"About {title}")),
            ("«title»", title),
            ("«url»", FrontMatter.Quoted(request.Url ?? $"https://name.github.io/{(Slugs.Slug(folder) is { Length: > 0 } slug ? Uri.EscapeDataString(slug) : "press")}")),
            ("«language»", FrontMatter.Quoted(request.Language)),
            ("«time zone»", FrontMatter.Quoted(request.TimeZone)),
            ("«action»", request.Action),
        ];
    }

    private static (string Mark, string Value)[] DatesOf(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        return
        [
            ("«today»", Iso(today)),
            ("«yesterday»", Iso(today.AddDays(-1))),
            ("«day before»", Iso(today.AddDays(-2))),
            ("«dateline»", today.ToString("MMMM d", CultureInfo.InvariantCulture)),
        ];
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // harbour-press is The Harbour Press to nobody, but Harbour Press to most.
    private static string TitleOf(string folder)
    {
        var words = folder.Split(['-', '_', ' ', '.'], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]);
        return string.Join(' ', words) is { Length: > 0 } title ? title : "Press";
    }

    private static string Filled(string resource, (string Mark, string Value)[] words)
    {
        using var stream = typeof(NewPublication).Assembly.GetManifestResourceStream("publication/" + resource) ?? throw new InvalidOperationException($"the program lacks its file {resource}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = new StringBuilder(reader.ReadToEnd()).Replace("\r\n", "\n");
        foreach (var (mark, value) in words) text.Replace(mark, value);
        return text.ToString();
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var stream = new FileStream(file, FileMode.CreateNew);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
