using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using StaticPress.Pipeline;

namespace StaticPress.Program.Commands;

/// <summary>The flags of a preview: those of a build that decide what the site is, and where it is shown.</summary>
internal sealed class ServeFlags
{
    private const int UsualPort = 1313;

    private readonly BuildFlags shared = new();

    private Option<int> Port { get; } = new("--port")
    {
        Description = "The port to begin with; the next free one if it is taken, any free one for 0.",
        HelpName = "number",
        DefaultValueFactory = _ => UsualPort,
        CustomParser = ReadPort,
    };

    private Option<string> Host { get; } = new("--host")
    {
        Description = "An address of this machine to listen on in place of the loopback, such as 192.168.1.20 or 0.0.0.0: others in the network can then read drafts.",
        HelpName = "address",
        Validators = { CheckHost },
    };

    private Option<bool> Open { get; } = new("--open") { Description = "Open the preview in the browser." };

    private Option<bool> Json { get; } = new("--json") { Description = "Print one JSON object a line: what was read, and every change." };

    public IEnumerable<Option> All => [shared.Drafts, shared.Future, shared.Clock, Port, Open, Host, shared.BaseUrl, Json, shared.NoCache];

    public BuildOptions Build(ParseResult parsed, Session session) => new()
    {
        PublicationFolder = session.Folder,
        BaseUrl = parsed.GetValue(shared.BaseUrl),
        Drafts = parsed.GetValue(shared.Drafts),
        Future = parsed.GetValue(shared.Future),
        NoCache = parsed.GetValue(shared.NoCache),
        Clock = shared.ClockOf(parsed, session),
    };

    public ServeWishes Read(ParseResult parsed) => new()
    {
        Port = parsed.GetValue(Port),
        Host = parsed.GetValue(Host),
        Open = parsed.GetValue(Open),
        Json = parsed.GetValue(Json),
        IsClockStated = parsed.GetValue(shared.Clock) is not null,
    };

    private static int ReadPort(ArgumentResult result)
    {
        if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort) return port;
        result.AddError($"--port: “{string.Join(' ', result.Tokens.Select(one => one.Value))}” is not a number from 0 to {IPEndPoint.MaxPort}");
        return UsualPort;
    }

    private static void CheckHost(OptionResult result)
    {
        if (result.Tokens is [var token] && !IPAddress.TryParse(token.Value, out _)) result.AddError($"--host: “{token.Value}” is not the number of an address, such as 192.168.1.20");
    }
}
