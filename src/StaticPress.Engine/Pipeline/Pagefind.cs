using System.ComponentModel;
using System.Diagnostics;
using StaticPress.Diagnostics;

namespace StaticPress.Pipeline;

/// <summary>
/// The program that indexes a published site where <c>search: pagefind</c> asks for it (pagefind.app): the one program that a build may start,
/// and only by that name.
/// </summary>
internal sealed class Pagefind(string executable)
{
    /// <summary>Below the output; the search page looks there.</summary>
    public const string Folder = "pagefind";

    private const int MostShown = 400;

    /// <param name="folders">As the environment lists them.</param>
    public static Pagefind? Find(string? folders)
    {
        string[] names = OperatingSystem.IsWindows() ? ["pagefind.exe", "pagefind.cmd"] : ["pagefind", "pagefind_extended"];
        var found = (folders ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        return found is null ? null : new Pagefind(found);
    }

    /// <summary>Indexes what readers come for; what lists it is left out. A mistake if the program fails, else null.</summary>
    /// <param name="language">In which all articles are indexed: one index for each language would hide the others from a search page that is in one.</param>
    public Diagnostic? Run(string site, string language, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(executable) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (ReadOnlySpan<string>)["--site", site, "--output-subdir", Folder, "--root-selector", "article.story", "--force-language", language]) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            using var stop = cancellation.Register(() => process.Kill(entireProcessTree: true));
            var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return process.ExitCode == 0 ? null : Failed($"it ended with code {process.ExitCode}: {LastOf(errors.Length > 0 ? errors : output.Result)}");
        }
        catch (Win32Exception error)
        {
            return Failed(error.Message);
        }
    }

    private Diagnostic Failed(string why) =>
        DiagnosticCodes.PagefindFailed.At(new SourceLocation(Path.GetFileName(executable)), "Pagefind did not index the site: " + why, "the site is published; its search page finds what was indexed before");

    private static string LastOf(string text) => text.Trim() is var trimmed && trimmed.Length <= MostShown ? trimmed : trimmed[^MostShown..];
}
