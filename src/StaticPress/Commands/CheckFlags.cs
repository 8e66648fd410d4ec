using System.CommandLine;
using StaticPress.Model;
using StaticPress.Pipeline;
using StaticPress.Program.External;

namespace StaticPress.Program.Commands;

/// <summary>The flags of an inspection.</summary>
internal sealed class CheckFlags
{
    private readonly BuildFlags shared = new();

    private Option<bool> Strict { get; } = new("--strict") { Description = "Fail if there are warnings." };

    private Option<string> Sarif { get; } = new("--sarif") { Description = "Also write the findings as SARIF 2.1.0, for GitHub code scanning.", HelpName = "file" };

    private Option<bool> External { get; } = new("--external") { Description = "Ask other hosts too whether links lead anywhere; needs a network." };

    public IEnumerable<Option> All => [shared.Destination, shared.BaseUrl, shared.Clock, External, Strict, shared.Json, Sarif];

    public CheckOptions Read(ParseResult parsed, Session session)
    {
        var destination = parsed.GetValue(shared.Destination);
        var clock = parsed.GetValue(shared.Clock);
        return new CheckOptions
        {
            PublicationFolder = session.Folder,
            Destination = destination is null ? null : Path.GetFullPath(destination, session.Folder),
            Probe = parsed.GetValue(External) ? new ExternalProbe(new ProbeMemory(Path.Combine(session.Folder, ".staticpress", "external.txt")), session.Clock, ExternalProbe.UsualPatience, ExternalProbe.UsualPause, session.Cancellation) : null,
            BaseUrl = parsed.GetValue(shared.BaseUrl),
            Clock = clock is not null && IsoDate.TryParse(clock, out var instant) ? instant.ToInstant(TimeZoneInfo.Utc) : session.Clock.GetUtcNow(),
        };
    }

    public CheckReading Reading(ParseResult parsed, Session session) => new(
        parsed.GetValue(shared.Json),
        parsed.GetValue(Strict),
        parsed.GetValue(Sarif) is { } file ? Path.GetFullPath(file, session.Folder) : null);
}
