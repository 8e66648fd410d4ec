using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticPress.Diagnostics;

namespace StaticPress.Deployment;

/// <summary>
/// A built site as a commit on a branch of a remote. Git's plumbing is given what it needs: the work tree, the index, HEAD and the
/// branches of the repository are neither read nor written, and nothing refers to what a failed push leaves behind.
/// </summary>
public sealed class SiteBranch
{
    private const string NoJekyll = ".nojekyll";
    private const string Domain = "CNAME";

    private readonly BranchOptions options;
    private readonly Git git;
    private readonly string reference;

    private SiteBranch(BranchOptions options, CancellationToken cancellation)
    {
        this.options = options;
        git = new Git(options.Repository, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LC_ALL"] = "C",
            ["GIT_OPTIONAL_LOCKS"] = "0",
            ["GIT_TERMINAL_PROMPT"] = options.MayAsk ? "1" : "0",
        }, cancellation);
        reference = "refs/heads/" + options.Branch;
    }

    /// <exception cref="DeploymentException">No git, no repository, no such remote, or no branch to publish to.</exception>
    public static SiteBranch Open(BranchOptions options, CancellationToken cancellation = default)
    {
        var branch = new SiteBranch(options, cancellation);
        branch.RefuseWhatIsNoPlace();
        return branch;
    }

    /// <summary>Compares the site with what the branch has; writes no object.</summary>
    /// <param name="paths">The site's files.</param>
    public BranchPlan Plan(IEnumerable<string> paths)
    {
        var tip = Tip();
        var before = tip is null ? [] : FilesOf(tip);
        if (before.ContainsKey("staticpress.yml"))
            throw Refused(DiagnosticCodes.BranchHoldsSources, $"the branch “{options.Branch}” holds a publication's sources, which the site would replace", "name another: --branch gh-pages");
        var after = Hashed([.. paths.Order(StringComparer.Ordinal)], write: false);
        if (!after.ContainsKey(NoJekyll)) after[NoJekyll] = git.Run(["hash-object", "--stdin"], []).Text;
        // GitHub's settings write the domain into the branch; a site that says nothing of it does not take it away.
        if (before.TryGetValue(Domain, out var domain)) after.TryAdd(Domain, domain);
        return new BranchPlan(tip, after.ToImmutableSortedDictionary(StringComparer.Ordinal), [.. Changes(before, after)], before.Keys.Count(IsPage));
    }

    /// <summary>Commits the site on top of the branch and pushes it, if nobody else did so meanwhile.</summary>
    /// <returns>The commit.</returns>
    /// <exception cref="DeploymentException">The commit or the push was refused; nothing changed.</exception>
    public string Push(BranchPlan plan)
    {
        var commit = Commit(plan, WriteTree(plan));
        var pushed = git.Run(["push", "--porcelain", $"--force-with-lease={reference}:{plan.Tip}", options.Remote, $"{commit}:{reference}"]);
        return pushed.IsDone ? commit : throw Refused(DiagnosticCodes.PushFailed, $"“{options.Remote}” did not take the site", "nothing was changed, here or there; try again when the cause is mended", Joined(pushed));
    }

    /// <summary>The content of a file as it is published now.</summary>
    public byte[] Content(string name) => git.Run(["cat-file", "blob", name]) is { IsDone: true } blob ? blob.Bytes : [];

    private void RefuseWhatIsNoPlace()
    {
        var repository = git.Run(["rev-parse", "--absolute-git-dir"]);
        if (!repository.IsDone) throw Refused(DiagnosticCodes.NoRepository, "the publication is in no git repository", "begin one with `git init`, and tell it where to publish: git remote add origin ADDRESS", repository.Told);
        if (!git.Run(["check-ref-format", reference]).IsDone) throw Refused(DiagnosticCodes.NoRepository, $"“{options.Branch}” cannot be a branch's name");
        if (git.Run(["symbolic-ref", "-q", "HEAD"]).Text == reference)
            throw Refused(DiagnosticCodes.BranchHoldsSources, $"“{options.Branch}” is the branch that this repository works on", "name another: --branch gh-pages");
        if (options.Remote.StartsWith('-')) throw Refused(DiagnosticCodes.NoRepository, $"“{options.Remote}” is no remote");
        if (options.Remote.AsSpan().ContainsAny('/', ':', '\\') || git.Run(["remote", "get-url", options.Remote]).IsDone) return;
        var known = git.Run(["remote"]).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        throw Refused(DiagnosticCodes.NoRepository, $"this repository has no remote “{options.Remote}”",
            known.Length == 0 ? $"tell it where to publish: git remote add {options.Remote} ADDRESS" : Nearest.Of(options.Remote, known) is { } nearest ? $"did you mean “{nearest}”?" : "known: " + string.Join(", ", known));
    }

    private string? Tip()
    {
        var listed = git.Run(["ls-remote", options.Remote, reference]);
        if (!listed.IsDone) throw Refused(DiagnosticCodes.PushFailed, $"“{options.Remote}” cannot be reached", null, Joined(listed));
        if (listed.Text.Length == 0) return null;
        var tip = listed.Text.Split('\t')[0];
        if (git.Run(["cat-file", "-e", tip + "^{tree}"]).IsDone) return tip;
        // Neither FETCH_HEAD nor a remote-tracking branch is written: only objects come.
        var fetched = git.Run(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", options.Remote, reference]);
        if (fetched.IsDone && git.Run(["cat-file", "-e", tip + "^{tree}"]).IsDone) return tip;
        throw Refused(DiagnosticCodes.PushFailed, $"“{options.Branch}” of “{options.Remote}” cannot be read", "somebody may be publishing at this moment: try again", Joined(fetched));
    }

    private Dictionary<string, string> FilesOf(string commit)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in git.Run(["ls-tree", "-r", "-z", commit]).Text.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // mode SP type SP name TAB path
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            files[line[(tab + 1)..]] = line[..tab].Split(' ')[2];
        }
        return files;
    }

    /// <summary>Git's name of each file's bytes as they are: no filter, no line ends.</summary>
    private Dictionary<string, string> Hashed(List<string> paths, bool write)
    {
        var input = Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => Path.Combine(options.Site, path) + "\n")));
        var hashed = git.Run(["hash-object", .. write ? (string[])["-w"] : [], "--no-filters", "--stdin-paths"], input);
        var names = hashed.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (!hashed.IsDone || names.Length != paths.Count) throw Refused(DiagnosticCodes.PushFailed, "git could not read the site", null, Joined(hashed));
        return paths.Zip(names).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    private string WriteTree(BranchPlan plan)
    {
        Hashed([.. plan.Changes.Where(change => change.Kind != ChangeKind.Removed && File.Exists(Path.Combine(options.Site, change.Path))).Select(change => change.Path)], write: true);
        git.Run(["hash-object", "-w", "--stdin"], []);
        var index = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var own = new Dictionary<string, string>(StringComparer.Ordinal) { ["GIT_INDEX_FILE"] = index };
        try
        {
            var entries = string.Concat(plan.Files.Select(file => $"100644 {file.Value} 0\t{file.Key}\0"));
            Done(git.Run(["update-index", "-z", "--index-info"], Encoding.UTF8.GetBytes(entries), own));
            return Done(git.Run(["write-tree"], null, own)).Text;
        }
        finally
        {
            File.Delete(index);
        }
    }

    private string Commit(BranchPlan plan, string tree)
    {
        var date = string.Create(CultureInfo.InvariantCulture, $"{options.Date.ToUnixTimeSeconds()} {options.Date:zzz}").Replace(":", "", StringComparison.Ordinal);
        var as_ = new Dictionary<string, string>(StringComparer.Ordinal) { ["GIT_AUTHOR_DATE"] = date, ["GIT_COMMITTER_DATE"] = date };
        if (options.Author is { } author && author.IndexOf('<', StringComparison.Ordinal) is var mail and > 0)
        {
            as_["GIT_AUTHOR_NAME"] = as_["GIT_COMMITTER_NAME"] = author[..mail].Trim();
            as_["GIT_AUTHOR_EMAIL"] = as_["GIT_COMMITTER_EMAIL"] = author[(mail + 1)..].TrimEnd('>', ' ');
        }
        var message = Encoding.UTF8.GetBytes(options.Message ?? MessageFor(plan));
        var commit = git.Run(["commit-tree", tree, .. plan.Tip is { } tip ? (string[])["-p", tip] : [], "-F", "-"], message, as_);
        return commit.IsDone ? commit.Text : throw Refused(DiagnosticCodes.PushFailed, "git made no commit", "say who publishes: --author \"Name <mail>\", or git config user.name and user.email", Joined(commit));
    }

    private static string MessageFor(BranchPlan plan) => string.Create(CultureInfo.InvariantCulture,
        $"Publish: {plan.Count(ChangeKind.Added, pagesOnly: true)} pages added, {plan.Count(ChangeKind.Changed, pagesOnly: true)} changed, {plan.Count(ChangeKind.Removed, pagesOnly: true)} removed\n");

    private static IEnumerable<SiteChange> Changes(Dictionary<string, string> before, Dictionary<string, string> after)
    {
        foreach (var path in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var old = before.GetValueOrDefault(path);
            if (!after.TryGetValue(path, out var now)) yield return new SiteChange(path, ChangeKind.Removed, old);
            else if (old is null) yield return new SiteChange(path, ChangeKind.Added, null);
            else if (old != now) yield return new SiteChange(path, ChangeKind.Changed, old);
        }
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    private static GitResult Done(GitResult result) => result.IsDone ? result : throw Refused(DiagnosticCodes.PushFailed, "git could not write the site's tree", null, Joined(result));

    private static string Joined(GitResult result) => result.Told.Length > 0 ? result.Told : string.Create(CultureInfo.InvariantCulture, $"git ended with {result.ExitCode}");

    private static DeploymentException Refused(DiagnosticCode code, string message, string? hint = null, string? note = null) => new(code.At(new SourceLocation(""), message, hint, note));
}
