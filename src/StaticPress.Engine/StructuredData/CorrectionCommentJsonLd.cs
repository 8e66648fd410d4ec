using StaticPress.Model;

namespace StaticPress.StructuredData;

/// <summary>schema.org CorrectionComment: what was put right in an article (structured-data.md, 3.4).</summary>
internal sealed record CorrectionCommentJsonLd(string Text, PressDate Date, TimeZoneInfo Zone) : JsonLdNode
{
    public override string Type => "CorrectionComment";

    public override bool IsComplete => Has(Text);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Text("text"u8, Text);
        writer.Date("datePublished"u8, Date, Zone);
    }
}
