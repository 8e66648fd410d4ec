using System.Collections.Immutable;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Reads the text of an article into its parts, and accounts for every line.</summary>
public sealed class ArticleExtractor
{
    private readonly ExtractionOptions options;
    private readonly LabelTable labels;

    public ArticleExtractor(ExtractionOptions options)
    {
        this.options = options;
        labels = LabelTable.With(options.Labels);
    }

    /// <summary>Never throws: what cannot be understood stays body, with a diagnostic where it matters.</summary>
    public ExtractedArticle Extract(SourceDocument document)
    {
        var reading = new Reading(new Page(document), labels, options);
        LabelScan.Run(reading);
        LanguageDetector.Run(reading);
        HeadlineReader.Run(reading);
        TailReader.Run(reading);
        DatelineScan.Run(reading);
        BylineReader.Run(reading);
        FaqReader.Run(reading);
        SummaryReader.Run(reading);
        PointOfViewReader.Run(reading);
        var body = BodyReader.Read(reading, 0, reading.Page.Count, Roles.Body);
        var (published, updated) = DateResolver.Resolve(reading);
        return new ExtractedArticle(Assemble(reading, body, published, updated), reading.Claims.ToLedger(), reading.SortedDiagnostics());
    }

    private static Article Assemble(Reading reading, ImmutableArray<Block> body, PressDate? published, PressDate? updated) => new()
    {
        Language = reading.Language,
        Direction = LanguageDirection.Of(reading.Language),
        Headline = reading.Headline ?? "",
        Byline = [.. reading.Byline],
        Synopsis = reading.Synopsis,
        Takeaways = reading.Takeaways.DrainToImmutable(),
        Dateline = reading.Dateline,
        Published = published,
        Updated = updated,
        Publisher = reading.Publisher,
        Body = body,
        PointOfView = reading.PointOfView,
        Faq = reading.Faq.DrainToImmutable(),
        Listen = reading.Listen,
    };
}
