namespace StaticPress.Seeds;

/// <summary>One key of an entry of the seed index, as it is read and as it is documented.</summary>
internal sealed record EntryKey(string Name, string Type, string Description, bool Required = false);
