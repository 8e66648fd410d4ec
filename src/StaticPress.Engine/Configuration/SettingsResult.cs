using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Configuration;

/// <summary>A publication's settings, absent where the file has errors, and what there is to say of the file.</summary>
public sealed record SettingsResult(PublicationSettings? Settings, ImmutableArray<Diagnostic> Diagnostics);
