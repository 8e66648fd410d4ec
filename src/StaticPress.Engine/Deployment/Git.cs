using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using StaticPress.Diagnostics;

namespace StaticPress.Deployment;

/// <summary>Runs git: the one program that StaticPress starts, and only when somebody asks for it by name (product law 10).</summary>
/// <param name="folder">Full path of the folder it runs in.</param>
/// <param name="environment">Added to the program's own.</param>
internal sealed class Git(string folder, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
{
    /// <exception cref="DeploymentException">There is no git.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; git was stopped.</exception>
    public GitResult Run(string[] arguments, byte[]? input = null, IReadOnlyDictionary<string, string>? also = null)
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = Start(arguments, also ?? new Dictionary<string, string>(StringComparer.Ordinal));
        using var stop = cancellation.Register(() => Stop(process));
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output, CancellationToken.None);
        Feed(process, input);
        copying.GetAwaiter().GetResult();
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return new GitResult(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }

    private Process Start(string[] arguments, IReadOnlyDictionary<string, string> also)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment.Concat(also)) start.Environment[name] = value;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new DeploymentException(DiagnosticCodes.GitMissing.At(new SourceLocation(""), "there is no program named git", "install it from https://git-scm.com, or let GitHub Actions publish: docs/publishing.md"));
        }
    }

    // A git that has failed reads no further; what it says of that is in its answer.
    private static void Feed(Process process, byte[]? input)
    {
        try
        {
            if (input is not null) process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
