namespace StaticPress.StructuredData;

/// <summary>schema.org Question with its one accepted answer.</summary>
/// <param name="Answer">Markup of the few elements that an answer may hold.</param>
internal sealed record QuestionJsonLd(string Name, string Answer) : JsonLdNode
{
    public override string Type => "Question";

    public override bool IsComplete => Has(Name) && Has(Answer);

    public override void WriteProperties(JsonLdWriter writer)
    {
        writer.Text("name"u8, Name);
        writer.Node("acceptedAnswer"u8, new AnswerJsonLd(Answer));
    }
}
