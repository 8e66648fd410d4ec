using StaticPress.Diagnostics;

namespace StaticPress.Seeds;

/// <summary>An entry as the index has it, not yet compared with the folder.</summary>
internal readonly record struct ReadEntry(SeedEntry Entry, SourceLocation FileLocation, SourceLocation ImageLocation);
