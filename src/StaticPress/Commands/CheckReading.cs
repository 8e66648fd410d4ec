namespace StaticPress.Program.Commands;

/// <summary>How the outcome of an inspection is wanted.</summary>
/// <param name="SarifFile">Full path.</param>
internal sealed record CheckReading(bool Json, bool Strict, string? SarifFile);
