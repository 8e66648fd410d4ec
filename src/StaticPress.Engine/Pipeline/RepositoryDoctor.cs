using StaticPress.Configuration;
using StaticPress.Deployment;

namespace StaticPress.Pipeline;

/// <summary>Looks at the git repository around a publication: what publishing needs of it.</summary>
internal sealed class RepositoryDoctor(string folder, PublicationSettings? settings, CancellationToken cancellation)
{
    private const string PagesHost = ".github.io";

    /// <summary>What builds make.</summary>
    private static readonly string[] Made = ["output/", ".staticpress/"];

    private readonly List<DoctorFinding> findings = [];
    private readonly Git git = new(folder, new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = "C", ["GIT_OPTIONAL_LOCKS"] = "0" }, cancellation);

    public IEnumerable<DoctorFinding> Examine()
    {
        try
        {
            Look();
        }
        catch (DeploymentException error)
        {
            Odd("git", error.Message, error.Diagnostic.Hint ?? "");
        }
        return findings;
    }

    private void Look()
    {
        var version = git.Run(["--version"]).Text;
        if (!git.Run(["rev-parse", "--absolute-git-dir"]).IsDone)
        {
            Odd("git", $"{version}, but this folder is in no repository", "needed for GitHub Pages and for `staticpress publish`: git init");
            return;
        }
        Good("git", version);
        AtIgnored();
        var remote = git.Run(["remote", "get-url", "origin"]);
        if (remote.IsDone) Good("remote", remote.Text);
        else Odd("remote", "the repository has no remote “origin”", "git remote add origin ADDRESS");
        if (remote.IsDone && settings is not null) AtAddress(remote.Text);
        AtWorkflow();
    }

    private void AtIgnored()
    {
        var seen = Made.Where(path => !git.Run(["check-ignore", "-q", path]).IsDone).ToList();
        if (seen.Count == 0) Good("ignored", "output/ and .staticpress/ are not committed");
        else Odd("ignored", $"{string.Join(" and ", seen)} would be committed", "add /output/ and /.staticpress/ to .gitignore");
    }

    /// <summary>A project's site is served below its repository's name (https://docs.github.com/pages/getting-started-with-github-pages/what-is-github-pages).</summary>
    private void AtAddress(string remote)
    {
        if (!settings!.Origin.EndsWith(PagesHost, StringComparison.OrdinalIgnoreCase) || RepositoryOf(remote) is not var (owner, name)) return;
        var host = $"https://{owner.ToLowerInvariant()}{PagesHost}";
        var wanted = name.Equals(owner + PagesHost, StringComparison.OrdinalIgnoreCase) ? host + "/" : $"{host}/{name}/";
        var written = settings.Origin + settings.BasePath;
        if (string.Equals(written, wanted, StringComparison.OrdinalIgnoreCase)) Good("address", $"{written} is where GitHub Pages serves {owner}/{name}");
        else Odd("address", $"GitHub Pages serves {owner}/{name} at {wanted}, and `url` says {written}", $"url: {wanted}");
    }

    // https://github.com/owner/name.git, git@github.com:owner/name.git
    private static (string Owner, string Name)? RepositoryOf(string remote)
    {
        var at = remote.IndexOf("github.com", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || remote[(at + "github.com".Length)..].TrimStart(':', '/').Split('/') is not [var owner, var name]) return null;
        return (owner, name.EndsWith(".git", StringComparison.Ordinal) ? name[..^4] : name);
    }

    private void AtWorkflow()
    {
        var workflows = Path.Combine(folder, ".github", "workflows");
        var deploys = Directory.Exists(workflows) && Directory.EnumerateFiles(workflows, "*.y*ml").Any(file => File.ReadAllText(file).Contains("deploy-pages@", StringComparison.Ordinal));
        if (deploys) Good("workflow", ".github/workflows deploys to GitHub Pages");
        else if (git.Run(["rev-parse", "--verify", "--quiet", "refs/remotes/origin/gh-pages"]).IsDone) Good("workflow", "none; the branch gh-pages is published");
        else Odd("workflow", "no workflow deploys to GitHub Pages", "`staticpress publish` puts the site on a branch instead: docs/publishing.md");
    }

    private void Good(string name, string text) => findings.Add(new DoctorFinding(name, DoctorState.Good, text, null));

    private void Odd(string name, string text, string hint) => findings.Add(new DoctorFinding(name, DoctorState.Odd, text, hint));
}
