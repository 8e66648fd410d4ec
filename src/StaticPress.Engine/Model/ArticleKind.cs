namespace StaticPress.Model;

/// <summary>What kind of piece an article is; it decides the schema.org type and visible labels.</summary>
public enum ArticleKind
{
    News,
    Report,
    Analysis,
    Opinion,
    Background,
    Review,
    AskPublic,
    Advertiser,
    Satire,
    PressRelease,
    Article,
}
