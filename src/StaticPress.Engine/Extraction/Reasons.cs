namespace StaticPress.Extraction;

/// <summary>Why a line is furniture, as the ledger says it.</summary>
internal static class Reasons
{
    public const string RepeatedHeadline = "repeated-headline";
    public const string Related = "related";
    public const string ReadMore = "read-more";
    public const string Comments = "comments";
    public const string Contact = "contact";
    public const string Notes = "notes";
    public const string About = "about";
    public const string Legal = "legal";
    public const string Share = "share-line";
    public const string Advertisement = "advertisement";
    public const string Subscribe = "subscribe";
    public const string Navigation = "navigation";
    public const string Caption = "caption";
    public const string Topics = "topics";
    public const string ReleaseLine = "release-line";
    public const string Embargo = "embargo";
    public const string EndMark = "end-mark";
    public const string AfterEndMark = "after-end-mark";
    public const string Continued = "continued";
    public const string Kicker = "kicker";
    public const string FaqIntroduction = "faq-introduction";
    public const string ReadingTime = "reading-time";
    public const string Credits = "credits";
    public const string Rule = "rule";
}
