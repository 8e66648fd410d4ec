namespace StaticPress.Model;

/// <summary>The lead picture of an article as the seed index names it; the file is relative to the seed folder.</summary>
public sealed record ArticleImage(string File, string? Alt, string? Caption, string? Credit);
