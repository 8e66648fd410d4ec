namespace StaticPress.Configuration;

/// <summary>A pattern of article addresses: literal text with <c>:year</c>, <c>:month</c>, <c>:day</c>, <c>:slug</c>, <c>:section</c>, <c>:id</c>; begins and ends with a slash.</summary>
public sealed record Permalink(string Pattern)
{
    public static Permalink Default { get; } = new("/:year/:month/:day/:slug/");

    /// <summary>The names that may stand behind a colon.</summary>
    public static IReadOnlyList<string> Names { get; } = ["year", "month", "day", "slug", "section", "id"];
}
