namespace StaticPress.Tests.Program;

public class UsageTests
{
    [Theory]
    [InlineData("bild", "error SP9001: there is no command “bild”\n  hint: did you mean “build”?\n")]
    [InlineData("frobnicate", "error SP9001: there is no command “frobnicate”\n  hint: known: build, serve, check, publish, new, explain, import, list, clean, doctor, completion\n")]
    [InlineData("--draft", "error SP9001: there is no flag “--draft”\n  hint: did you mean “--drafts”?\n")]
    [InlineData("build --jsn", "error SP9001: there is no flag “--jsn” of “build”\n  hint: did you mean “--json”?\n")]
    [InlineData("build --base-urll=https://x.example", "error SP9001: there is no flag “--base-urll” of “build”\n  hint: did you mean “--base-url”?\n")]
    [InlineData("explain a b", "error SP9002: “b” is one argument too many of “explain”\n")]
    [InlineData("--clock noon", "error SP9002: --clock: “noon” is not an instant in ISO 8601, such as 2026-11-22T09:30:00+01:00\n  hint: staticpress --help\n")]
    [InlineData("--base-url courier.example", "error SP9002: --base-url: “courier.example” is not an absolute http or https address\n  hint: staticpress --help\n")]
    [InlineData("list futur", "error SP9002: “futur” is no kind of article; did you mean “future”?\n  hint: staticpress list --help\n")]
    [InlineData("explain seeds/fery.txt", "error SP9002: there is no file “seeds/fery.txt”\n  hint: did you mean “seeds/ferry.txt”?\n")]
    [InlineData("new artcle", "error SP9001: there is no command “new artcle”\n  hint: did you mean “article”?\n")]
    [InlineData("new article Ferry --formt text", "error SP9001: there is no flag “--formt” of “new article”\n  hint: did you mean “--format”?\n")]
    [InlineData("explain --jsn", "error SP9001: there is no flag “--jsn” of “explain”\n  hint: did you mean “--json”?\n")]
    [InlineData("explain", "error SP9002: required argument 'file' missing for command: 'explain'\n  hint: staticpress explain --help\n")]
    public void Wrong_usage_names_what_was_probably_meant(string arguments, string expected)
    {
        using var run = ProgramRun.WithPublication();
        Assert.Equal(2, run.Run(arguments.Split(' ')));
        Assert.Equal(expected, run.Error);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public void Help_names_every_command_and_flag()
    {
        using var run = new ProgramRun();
        Assert.Equal(0, run.Run("--help"));
        foreach (var name in (string[])["build", "explain", "list", "clean", "--drafts", "--future", "--base-url", "--destination", "--clock", "--strict", "--json", "--no-cache", "--version"])
            Assert.Contains(name, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_a_version()
    {
        using var run = new ProgramRun();
        Assert.Equal(0, run.Run("--version"));
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Out);
    }
}
