namespace StaticPress.Archives;

/// <summary>A picture as an archive names it: by an address, or by a path beside its file.</summary>
public sealed record ArchivedPicture(string Address, string? Alt = null, string? Caption = null, string? Credit = null);
