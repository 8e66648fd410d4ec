namespace StaticPress.Extraction;

/// <summary>How good the place is at which a date was found; the best comes first.</summary>
internal enum DateRank
{
    Labelled,
    UnderPublisher,
    AtEnd,
    AtTop,

    /// <summary>Above the headline, where pages print today's date.</summary>
    AboveHeadline,
    InDateline,
}

/// <summary>A date that may be the article's.</summary>
internal readonly record struct DateCandidate(int Line, DateParts Date, DateRank Rank, bool IsUpdate);
