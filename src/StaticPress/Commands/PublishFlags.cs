using System.CommandLine;
using StaticPress.Deployment;
using StaticPress.Model;
using StaticPress.Pipeline;

namespace StaticPress.Program.Commands;

/// <summary>The flags of publishing to a branch.</summary>
internal sealed class PublishFlags
{
    private readonly BuildFlags shared = new();

    private readonly Option<string> remote = new("--remote") { Description = "The git remote, by name or address. (origin)", HelpName = "name", DefaultValueFactory = _ => "origin" };

    private readonly Option<string> branch = new("--branch") { Description = "The branch that GitHub Pages serves. (gh-pages)", HelpName = "name", DefaultValueFactory = _ => "gh-pages" };

    private readonly Option<string> message = new("--message") { Description = "The commit's message; how many pages changed otherwise.", HelpName = "text" };

    private readonly Option<string> author = new("--author") { Description = "Who commits: \"Name <mail>\"; what git's configuration says otherwise.", HelpName = "name" };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Say what would be added, changed and removed, with the text that changes, and do nothing." };

    private readonly Option<bool> allowMassRemoval = new("--allow-mass-removal") { Description = "Remove more than a fifth of the pages." };

    private readonly Option<bool> strict = new("--strict") { Description = "Publish nothing if the checks have warnings." };

    public Option<bool> Json => shared.Json;

    public IEnumerable<Option> All => [remote, branch, message, author, dryRun, allowMassRemoval, shared.Destination, shared.BaseUrl, shared.Clock, strict, shared.Json];

    public PublishOptions Read(ParseResult parsed, Session session)
    {
        var clock = parsed.GetValue(shared.Clock) is { } text && IsoDate.TryParse(text, out var instant) ? instant.ToInstant(TimeZoneInfo.Utc) : session.Clock.GetUtcNow();
        var site = Path.GetFullPath(parsed.GetValue(shared.Destination) ?? "output", session.Folder);
        return new PublishOptions
        {
            Check = new CheckOptions { PublicationFolder = session.Folder, Destination = site, BaseUrl = parsed.GetValue(shared.BaseUrl), Clock = clock },
            Branch = new BranchOptions
            {
                Repository = session.Folder,
                Site = site,
                Remote = parsed.GetRequiredValue(remote),
                Branch = parsed.GetRequiredValue(branch),
                Message = parsed.GetValue(message),
                Author = parsed.GetValue(author),
                Date = clock,
                MayAsk = session.Terminal.ShowsProgress,
            },
            DryRun = parsed.GetValue(dryRun),
            AllowMassRemoval = parsed.GetValue(allowMassRemoval),
            Strict = parsed.GetValue(strict),
        };
    }
}
