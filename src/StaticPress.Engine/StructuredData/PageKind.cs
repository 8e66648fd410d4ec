namespace StaticPress.StructuredData;

/// <summary>The kinds of pages a site has.</summary>
public enum PageKind
{
    Front,
    Article,
    Section,
    Topic,
    Author,
    Place,
    Year,
    Month,
    Questions,
    Archive,
    TopicIndex,
    AuthorIndex,
    PlaceIndex,
    Standing,
    Search,
    NotFound,
}
