namespace StaticPress.StructuredData;

/// <summary>schema.org Answer; its text is the one place of the graph that may hold markup.</summary>
internal sealed record AnswerJsonLd(string Text) : JsonLdNode
{
    public override string Type => "Answer";

    public override bool IsComplete => Has(Text);

    public override void WriteProperties(JsonLdWriter writer) => writer.Text("text"u8, Text);
}
