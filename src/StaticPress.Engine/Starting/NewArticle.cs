using System.Globalization;
using System.Text;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Seeds;

namespace StaticPress.Starting;

/// <summary>Begins an article: a seed with the next number, and its entry at the end of the seed index.</summary>
public static class NewArticle
{
    private const string Folder = "seeds";

    /// <param name="publicationFolder">Full path.</param>
    /// <param name="now">Becomes the date of publication, to the minute.</param>
    /// <exception cref="IOException">The machine failed us.</exception>
    public static Started Begin(string publicationFolder, PublicationSettings settings, ArticleRequest request, DateTimeOffset now)
    {
        var seeds = Path.Combine(publicationFolder, Folder);
        var headline = request.Headline.Trim();
        if (ProblemOf(headline) is { } problem) return Started.Refused(DiagnosticCodes.UnusableHeadline.At(Nowhere, $"“{headline}” {problem}"));
        Directory.CreateDirectory(seeds);
        var language = request.Language ?? settings.Language;
        var text = SeedText.For(headline, language, request.Format);
        var name = NextName(seeds, text) + (request.Format == SeedFormat.Markdown ? ".md" : ".txt");
        if (!IsReadAs(headline, name, text, language))
            return Started.Refused(DiagnosticCodes.UnusableHeadline.At(Nowhere, $"“{headline}” would not be read as the headline of a text file", "take --format markdown, which states the headline, or another wording"));

        WriteNew(Path.Combine(seeds, name), text);
        if (SeedIndexWriter.Append(seeds, [EntryFor(name, request, settings, now)], AllImporters.Extensions) is { } refusal)
        {
            File.Delete(Path.Combine(seeds, name));
            return Started.Refused(refusal);
        }
        return new Started([$"{Folder}/{name}"], [], null);
    }

    private static readonly SourceLocation Nowhere = new("");

    private static string? ProblemOf(string headline) =>
        headline.Length == 0 ? "is no headline" :
        headline.Any(char.IsControl) ? "has a line break or a control character" :
        headline.Length > 500 ? "is longer than 500 characters" : null;

    private static SeedEntry EntryFor(string name, ArticleRequest request, PublicationSettings settings, DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, settings.TimeZone);
        return new SeedEntry(name, "", default)
        {
            Section = request.Section,
            Authors = [.. request.Authors],
            Language = request.Language,
            Published = new PressDate(DateOnly.FromDateTime(local.DateTime), new TimeOnly(local.Hour, local.Minute), local.Offset),
            Status = request.IsDraft ? SeedStatus.Draft : SeedStatus.Published,
        };
    }

    /// <summary>One more than the highest number in use, as wide as the others: <c>031_</c>, and the text's fingerprint, as newsrooms' systems name their files.</summary>
    private static string NextName(string seeds, string text)
    {
        var numbers = Directory.EnumerateFiles(seeds).Select(file => Digits(Path.GetFileName(file))).Where(digits => digits.Length > 0).ToList();
        var next = numbers.Count == 0 ? 0 : numbers.Max(digits => int.Parse(digits, CultureInfo.InvariantCulture)) + 1;
        var width = numbers.Count == 0 ? 3 : numbers.Max(digits => digits.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{next.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0')}_{Fingerprint.Of(text):x16}");
    }

    private static string Digits(string name)
    {
        var end = name.IndexOf('_', StringComparison.Ordinal);
        return end is > 0 and < 10 && name[..end].All(char.IsAsciiDigit) ? name[..end] : "";
    }

    private static bool IsReadAs(string headline, string name, string text, string language)
    {
        var document = AllImporters.For(name).Import(name, Encoding.UTF8.GetBytes(text), []);
        if (document is null) return false;
        var article = new ArticleExtractor(new ExtractionOptions { FallbackLanguage = language }).Extract(document).Article;
        return article.Headline == headline && article.Body.Count == 0;
    }

    private static void WriteNew(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.CreateNew);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
