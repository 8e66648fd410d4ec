using System.CommandLine;
using StaticPress.Program.Commands;
using StaticPress.Program.Printing;

namespace StaticPress.Tests.Program;

public class HelpTests
{
    private static readonly RootCommand Root = AllCommands.Create(new Session(new Terminal(TextWriter.Null, TextWriter.Null, Paint.Plain, Paint.Plain, ShowsProgress: false), "/", TimeProvider.System, CancellationToken.None));

    public static TheoryData<string> Commands { get; } = [.. Below(Root).Select(UsageMistakes.PathTo).Select(path => path.TrimEnd())];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_describes_every_flag_and_ends_with_examples(string command)
    {
        using var run = new ProgramRun();
        Assert.Equal(0, run.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]));
        Assert.Equal("", run.Error);
        var examples = Examples.All.Where(example => example.Command == command).ToList();
        Assert.NotEmpty(examples);
        foreach (var (_, line, meaning) in examples) Assert.Contains($"  {line}\n      {meaning}\n", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Files("."));
        var known = Below(Root).Single(one => UsageMistakes.PathTo(one).TrimEnd() == command);
        foreach (var option in known.Options)
        {
            Assert.Contains(option.Name, run.Out, StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace(option.Description), $"{command} {option.Name} is not described");
        }
    }

    [Fact]
    public void Every_example_is_right()
    {
        foreach (var (command, line, _) in Examples.All.Where(example => example.Command != "completion"))
        {
            var words = GettingStartedTests.Words(line);
            Assert.Equal("staticpress", words[0]);
            var parsed = Root.Parse([.. words.Skip(1)]);
            Assert.Empty(UsageMistakes.Of(parsed, Root));
            if (command.Length > 0 && !command.Equals("new", StringComparison.Ordinal)) Assert.Equal(command, UsageMistakes.PathTo(parsed.CommandResult.Command).TrimEnd());
        }
        Assert.Empty(Examples.All.Select(example => example.Command).Except(Commands.Select(row => row.Data)));
    }

    [Fact]
    public void Whatever_reports_reports_to_programs_too()
    {
        string[] silent = ["", "new", "completion", "serve"];
        foreach (var command in Below(Root).Where(one => !silent.Contains(UsageMistakes.PathTo(one).TrimEnd()))) Assert.Contains(command.Options, option => option.Name == "--json");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void An_unknown_flag_is_answered_with_2_and_the_nearest_name(string command)
    {
        if (command is "new" or "completion") return;
        using var run = ProgramRun.WithPublication();
        var flag = Below(Root).Single(one => UsageMistakes.PathTo(one).TrimEnd() == command).Options.First(option => option.Name is not "--help" and not "--version").Name;
        Assert.Equal(2, run.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), flag + "x"]));
        Assert.Contains($"error SP9001: there is no flag “{flag}x”", run.Error, StringComparison.Ordinal);
        Assert.Contains($"did you mean “{flag}”?", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    private static IEnumerable<Command> Below(Command command) => [command, .. command.Subcommands.SelectMany(Below)];
}
