namespace StaticPress.Site;

/// <summary>The ways in which a site groups its articles.</summary>
public enum TermKind
{
    Section,
    Topic,
    Author,
    Place,
    Year,
    Month,

    /// <summary>The questions that articles answer: all of them, and those of each topic.</summary>
    Questions,
}
