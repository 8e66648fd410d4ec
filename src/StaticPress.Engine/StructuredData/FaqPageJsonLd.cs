namespace StaticPress.StructuredData;

/// <summary>schema.org FAQPage: the questions under an article with their answers.</summary>
internal sealed record FaqPageJsonLd(IReadOnlyList<QuestionJsonLd> Questions) : JsonLdNode
{
    public override string Type => "FAQPage";

    public string? Name { get; init; }

    public required string Page { get; init; }

    public required string Language { get; init; }

    public override bool IsComplete => Questions.Any(question => question.IsComplete);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Url("url"u8, Id);
        writer.Text("name"u8, Name);
        writer.Reference("isPartOf"u8, Page);
        writer.Text("inLanguage"u8, Language);
        writer.Nodes("mainEntity"u8, Questions);
    }
}
