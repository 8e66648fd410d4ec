using System.Diagnostics;

namespace StaticPress.Tests.Output;

public sealed class FullDiskTests
{
    [Fact]
    public void On_a_full_disk_the_old_site_stays_whole_and_nothing_is_left_behind()
    {
        using var folder = new SiteFolder();
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.Folder))
            Assert.Skip("A small disk can be mounted only by root, on Linux.");
        try
        {
            folder.Publish(("a", "1"), ("b/c", "1"));
            var problem = Assert.Throws<IOException>(() => folder.Publish(Large(40)));
            Assert.Contains("space", problem.Message, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(["a=1", "b/c=1"], folder.Tree());
            Assert.Equal(["output"], folder.Beside);

            folder.Publish(Large(10));
            Assert.Equal(10, folder.Tree().Length);
        }
        finally
        {
            Run("umount", folder.Folder);
        }
    }

    [Fact]
    public void A_first_site_that_does_not_fit_leaves_nothing()
    {
        using var folder = new SiteFolder();
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.Folder))
            Assert.Skip("A small disk can be mounted only by root, on Linux.");
        try
        {
            Assert.Throws<IOException>(() => folder.Publish(Large(40)));
            Assert.Empty(folder.Beside);
        }
        finally
        {
            Run("umount", folder.Folder);
        }
    }

    private static (string, string)[] Large(int files) =>
        [.. Enumerable.Range(0, files).Select(i => ($"page-{i}/index.html", new string((char)('a' + (i % 26)), 50_000)))];

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
