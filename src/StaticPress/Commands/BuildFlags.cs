using System.CommandLine;
using System.CommandLine.Parsing;
using StaticPress.Model;
using StaticPress.Pipeline;

namespace StaticPress.Program.Commands;

/// <summary>The flags of a build.</summary>
internal sealed class BuildFlags
{
    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Build drafts too." };

    public Option<bool> Future { get; } = new("--future") { Description = "Build articles dated after the clock too." };

    public Option<string> BaseUrl { get; } = new("--base-url") { Description = "The site's address, in place of `url` in staticpress.yml.", HelpName = "url", Validators = { CheckAddress } };

    public Option<string> Destination { get; } = new("--destination") { Description = "The folder to publish into; output/ otherwise.", HelpName = "folder", Validators = { CheckNotEmpty } };

    public Option<string> Clock { get; } = new("--clock") { Description = "The instant that counts as now, in ISO 8601: 2026-11-22T09:30:00+01:00. Without an offset it is UTC.", HelpName = "instant", Validators = { CheckInstant } };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Publish nothing if there are warnings." };

    public Option<bool> Json { get; } = new("--json") { Description = "Print the result as one JSON object." };

    public Option<bool> NoCache { get; } = new("--no-cache") { Description = "Read and render everything, whatever is known from earlier builds." };

    public IEnumerable<Option> All => [Drafts, Future, BaseUrl, Destination, Clock, Strict, Json, NoCache];

    public BuildOptions Read(ParseResult parsed, Session session) => new()
    {
        PublicationFolder = session.Folder,
        Destination = parsed.GetValue(Destination) is { } destination ? Path.GetFullPath(destination, session.Folder) : null,
        BaseUrl = parsed.GetValue(BaseUrl),
        Drafts = parsed.GetValue(Drafts),
        Future = parsed.GetValue(Future),
        Strict = parsed.GetValue(Strict),
        NoCache = parsed.GetValue(NoCache),
        Clock = ClockOf(parsed, session),
    };

    public DateTimeOffset ClockOf(ParseResult parsed, Session session) =>
        parsed.GetValue(Clock) is { } clock && IsoDate.TryParse(clock, out var instant) ? instant.ToInstant(TimeZoneInfo.Utc) : session.Clock.GetUtcNow();

    private static void CheckAddress(OptionResult result)
    {
        if (Value(result) is { } text && !Configuration.BaseUrl.TryParse(text, out _, out var problem)) result.AddError($"--base-url: “{text}” {problem}");
    }

    private static void CheckInstant(OptionResult result)
    {
        if (Value(result) is { } text && !IsoDate.TryParse(text, out _)) result.AddError($"--clock: “{text}” is not an instant in ISO 8601, such as 2026-11-22T09:30:00+01:00");
    }

    private static void CheckNotEmpty(OptionResult result)
    {
        if (Value(result) is { } text && string.IsNullOrWhiteSpace(text)) result.AddError("--destination names no folder");
    }

    private static string? Value(OptionResult result) => result.Tokens is [var token] ? token.Value : null;
}
