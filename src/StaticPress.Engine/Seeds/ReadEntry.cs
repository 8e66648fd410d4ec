using StaticPress.Diagnostics;

namespace StaticPress.Seeds;

/// <summary>An entry as the index has it, not yet compared with the folder.</summary>
/// <param name="Fingerprint">Of the entry as it is written; 0 where that is not known.</param>
internal readonly record struct ReadEntry(SeedEntry Entry, SourceLocation FileLocation, SourceLocation ImageLocation, ulong Fingerprint);
