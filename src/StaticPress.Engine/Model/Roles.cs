namespace StaticPress.Model;

/// <summary>The roles that the ledger gives to lines; <c>docs/extraction.md</c> says what each means.</summary>
internal static class Roles
{
    public const string Label = "label";
    public const string Headline = "headline";
    public const string Byline = "byline";
    public const string Synopsis = "synopsis";
    public const string Takeaways = "takeaways";
    public const string Dateline = "dateline";
    public const string Body = "body";
    public const string PointOfView = "point_of_view";
    public const string Publisher = "publisher";
    public const string Published = "published";
    public const string Updated = "updated";
    public const string Question = "faq.question";
    public const string Answer = "faq.answer";
    public const string Listen = "listen";
    public const string Furniture = "furniture";
}
