using System.Diagnostics;

namespace StaticPress.Tests.Program;

/// <summary>The program as a process of its own: on a terminal (by util-linux's script), in a pipe, with what the environment says of colour.</summary>
public class TerminalTests
{
    private static readonly string Executable = Path.Combine(AppContext.BaseDirectory, "staticpress.dll");

    [Fact]
    public void A_terminal_gets_colours_and_a_pipe_plain_lines()
    {
        using var run = ProgramRun.WithPublication();
        Assert.Contains("\e[1;32mPublished\e[0m", Shell(run, OnTerminal("build")).Out, StringComparison.Ordinal);
        var piped = Shell(run, Plain("build"));
        Assert.StartsWith("Published 1 article", piped.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', piped.Out + piped.Error);
    }

    [Theory]
    [InlineData("NO_COLOR=1")]
    [InlineData("CI=true")]
    [InlineData("TERM=dumb")]
    public void The_environment_can_switch_colours_off(string variable)
    {
        using var run = ProgramRun.WithPublication();
        Assert.DoesNotMatch("\e\\[[0-9;]*m", Shell(run, OnTerminal("build", variable)).Out);
    }

    [Theory]
    [InlineData("list", 0)]
    [InlineData("bild", 2)]
    [InlineData("check", 4)]
    [InlineData("explain seeds/lost.txt", 2)]
    [InlineData("publish", 4)]
    public void The_exit_code_is_the_same_with_and_without_a_terminal(string arguments, int exitCode)
    {
        using var run = ProgramRun.WithPublication();
        Assert.Equal(exitCode, Shell(run, Plain(arguments)).ExitCode);
        Assert.Equal(exitCode, Shell(run, OnTerminal(arguments)).ExitCode);
    }

    [Fact]
    public void Nothing_waits_for_an_answer()
    {
        using var run = new ProgramRun();
        Assert.Equal(0, Shell(run, OnTerminal("new publication p")).ExitCode);
        Assert.True(run.Has("p/staticpress.yml"));
    }

    private static string Plain(string arguments) => $"dotnet '{Executable}' {arguments}";

    private static string OnTerminal(string arguments, string variable = "X=1") => $"script --quiet --return --command \"env {variable} dotnet '{Executable}' {arguments}\" /dev/null";

    private static (int ExitCode, string Out, string Error) Shell(ProgramRun run, string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = run.Folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var variable in (string[])["CI", "NO_COLOR"]) start.Environment.Remove(variable);
        start.Environment["TERM"] = "xterm-256color";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), command);
        return (process.ExitCode, output, error.Result);
    }
}
