using System.Diagnostics;

namespace StaticPress.Tests.Program;

public class CompletionTests
{
    [Theory]
    [InlineData("", "build")]
    [InlineData("bu", "build")]
    [InlineData("new ", "article")]
    [InlineData("new article --f", "--format")]
    [InlineData("new article --format m", "markdown")]
    [InlineData("list dr", "drafts")]
    [InlineData("completion ", "zsh")]
    [InlineData("publish --dry", "--dry-run")]
    public void The_program_says_what_may_follow(string line, string expected)
    {
        using var run = new ProgramRun();
        Assert.Equal(0, run.Run($"[suggest:{line.Length}]", line));
        Assert.Contains(expected, run.Out.Split('\n'));
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void There_is_a_script_for_each_shell(string shell)
    {
        using var run = new ProgramRun();
        Assert.Equal(0, run.Run("completion", shell));
        Assert.Contains("[suggest:", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, run.Run("completion", "tcsh"));
    }

    [Fact]
    public void Bash_completes_with_it() => Completes("bash", ShellOf("bash"), """
        source ./completion
        COMP_LINE='staticpress publish --dr'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(staticpress publish --dr); COMP_CWORD=2
        _staticpress
        printf '%s\n' "${COMPREPLY[@]}"
        """);

    [Fact]
    public void Fish_completes_with_it() => Completes("fish", ShellOf("fish"), """
        source ./completion
        complete -C 'staticpress publish --dr'
        """);

    /// <summary>A terminal of its own, in which the tabulator is pressed: once with the script evaluated, once with it in a folder of functions.</summary>
    [Theory]
    [InlineData("compinit -u; source ./completion")]
    [InlineData("mkdir functions; cp completion functions/_staticpress; fpath=($PWD/functions $fpath); compinit -u")]
    public void Zsh_completes_with_it(string install) => Completes("zsh", ShellOf("zsh"), $$"""
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "PS1=; unsetopt zle_bracketed_paste; PATH=$PATH; autoload -U compinit; {{install}}; clear; print READY"
        zpty -r shell seen '*READY*READY*'
        zpty -w -n shell $'staticpress publish --dr\t'
        zpty -r shell seen '*--dry-run*'
        print -r -- --dry-run
        zpty -d shell
        """);

    private static string ShellOf(string name)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(found is null, $"{name} is not installed");
        return found!;
    }

    /// <summary>A stand-in for the program notes what it is asked, and gives the program's own answer.</summary>
    private static void Completes(string shell, string program, string script)
    {
        using var run = new ProgramRun();
        run.Run("completion", shell);
        run.Write("completion", run.Out);
        run.Run("[suggest:12]", "publish --dr");
        run.Write("answers", run.Out);
        run.Write("bin/staticpress", $"#!/bin/sh\nprintf '%s|' \"$@\" > '{run.Folder}/asked'\ncat '{run.Folder}/answers'\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(run.Folder, "bin/staticpress"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        run.Write("script", script);
        var start = new ProcessStartInfo(program, ["script"]) { WorkingDirectory = run.Folder, UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["PATH"] = Path.Combine(run.Folder, "bin") + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["HOME"] = run.Folder;
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(60))) process.Kill(entireProcessTree: true);
        Assert.Equal("--dry-run\n", printed.Result);
        Assert.Equal("[suggest:12]|publish --dr|", run.Read("asked"));
    }
}
