using System.Diagnostics;

namespace StaticPress.Tests.Output;

/// <summary>A small disk of its own, for tests of what only root can set up.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string folder;

    public SmallDisk(string folder)
    {
        this.folder = folder;
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder))
            Assert.Skip("A small disk can be mounted only by root, on Linux.");
    }

    public void Dispose() => Run("umount", folder);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
