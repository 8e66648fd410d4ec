using System.Diagnostics;
using StaticPress.Tests.Program;

namespace StaticPress.Tests.Deployment;

/// <summary>A publication in a git repository of its own, beside a bare one that it can push to.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly ProgramRun root = new();

    public GitFolder()
    {
        In(root.Folder, "init", "--quiet", "--bare", "remote.git");
        In(root.Folder, "init", "--quiet", "--initial-branch=main", "press");
        Run = root.In("press");
        Git("config", "user.name", "Ana Ruiz");
        Git("config", "user.email", "ana@courier.example");
        Git("remote", "add", "origin", Path.Combine(root.Folder, "remote.git"));
        Run.Write("staticpress.yml", ProgramRun.Settings);
        Run.Write(".gitignore", "/output/\n/.staticpress/\n");
        foreach (var name in (string[])["Ferry", "Tram", "Bridge"]) Run.Write($"seeds/{name}.txt", ProgramRun.Article.Replace("Ferry", name, StringComparison.Ordinal));
        Git("add", "-A");
        Git("commit", "--quiet", "-m", "Begin");
    }

    public ProgramRun Run { get; }

    public string Remote => Path.Combine(root.Folder, "remote.git");

    public string Folder(string name) => Path.Combine(root.Folder, name);

    /// <summary>What publishing may not change: every file of the work tree, and what the repository says of itself, objects aside.</summary>
    public IReadOnlyList<string> State() =>
        [.. Run.Files(".").Where(file => !file.Contains("/.git/objects/", StringComparison.Ordinal) && !file.Contains("/.staticpress/", StringComparison.Ordinal)), Git("status", "--porcelain"), Git("stash", "list")];

    public string Git(params string[] arguments) => In(Run.Folder, arguments);

    public static string In(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"git {string.Join(' ', arguments)}: {error.Result}");
        return output.TrimEnd('\n');
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(root.Folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        root.Dispose();
    }
}
