using System.Collections.Immutable;
using StaticPress.Diagnostics;
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
        var reading = new Reading(document, labels, options);
        StatedParts.Run(reading);
        LabelScan.Run(reading);
        LanguageDetector.Run(reading);
        MailHeader.Run(reading);
        FurnitureScan.Run(reading);
        HeadlineReader.Run(reading);
        MetaLineReader.Run(reading);
        TailReader.Run(reading);
        FurnitureSections.Run(reading);
        DatelineScan.Run(reading);
        BylineReader.Run(reading);
        FaqReader.Run(reading);
        SummaryReader.Run(reading);
        PointOfViewReader.Run(reading);
        BodyLabels.Run(reading);
        PageRemains.Run(reading);
        var body = BodyReader.Read(reading, 0, reading.Page.Count, Roles.Body).AddRange(Notes.Settle(reading));
        var (published, updated) = DateResolver.Resolve(reading);
        if (body.IsEmpty) reading.Report(DiagnosticCodes.NoBody, -1, "No body text was found.", "staticpress explain shows what each line was taken for");
        return new ExtractedArticle(Assemble(reading, body, published, updated), options.Ledger ? reading.Claims.ToLedger() : [], reading.SortedDiagnostics());
    }

    private static Article Assemble(Reading reading, ImmutableArray<Block> body, PressDate? published, PressDate? updated) => new()
    {
        Language = reading.Language,
        Direction = LanguageDirection.Of(reading.Language),
        Headline = reading.Headline ?? "",
        Byline = reading.Stated.Authors.IsEmpty ? [.. reading.Byline] : reading.Stated.Authors,
        Synopsis = reading.Synopsis ?? reading.Stated.Synopsis,
        Takeaways = reading.Takeaways.DrainToImmutable(),
        Dateline = reading.DatelineBlock < 0 ? reading.Dateline is { } alone ? alone with { Length = 0 } : null : reading.Dateline! with { Block = reading.DatelineBlock },
        Published = published,
        Updated = updated,
        Publisher = reading.Stated.Publisher ?? reading.Publisher,
        Body = body,
        PointOfView = reading.PointOfView,
        Faq = reading.Faq.DrainToImmutable(),
        Listen = reading.Listen,
        Stated = reading.Stated,
    };
}
