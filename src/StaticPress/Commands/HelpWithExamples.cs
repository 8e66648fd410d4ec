using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Commands;

/// <summary>The help of a command with examples below it.</summary>
internal sealed class HelpWithExamples(HelpAction help, Terminal terminal) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        var command = UsageMistakes.PathTo(parseResult.CommandResult.Command).TrimEnd();
        var examples = Examples.All.Where(example => example.Command == command).ToList();
        if (examples.Count == 0) return exitCode;
        terminal.Out.WriteLine("Examples:");
        foreach (var (_, line, meaning) in examples)
        {
            terminal.Out.WriteLine($"  {terminal.OutPaint.Strong(line)}");
            terminal.Out.WriteLine($"      {terminal.OutPaint.Quiet(meaning)}");
        }
        terminal.Out.WriteLine();
        return exitCode;
    }
}
