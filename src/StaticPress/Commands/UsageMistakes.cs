using System.CommandLine;
using System.CommandLine.Parsing;
using StaticPress.Diagnostics;

namespace StaticPress.Program.Commands;

/// <summary>What is wrong with the arguments, each unknown name with the nearest known one.</summary>
internal static class UsageMistakes
{
    private static readonly SourceLocation Nowhere = new("");

    public static IReadOnlyList<Diagnostic> Of(ParseResult parsed, RootCommand root)
    {
        if (parsed.UnmatchedTokens.Count > 0) return [.. parsed.UnmatchedTokens.Select(token => Unknown(token, parsed.CommandResult.Command, root))];
        return [.. parsed.Errors.Select(error => DiagnosticCodes.InvalidUsage.At(Nowhere, Sentence(error.Message), $"staticpress {HelpFor(parsed.CommandResult, root)}--help"))];
    }

    private static Diagnostic Unknown(string token, Command command, RootCommand root)
    {
        if (token.StartsWith('-'))
        {
            var name = token.Split('=')[0];
            var known = command.Options.Select(option => option.Name);
            return DiagnosticCodes.UnknownName.At(Nowhere, $"there is no flag “{name}”{OfCommand(command, root)}", Hint(name, known));
        }
        return command == root
            ? DiagnosticCodes.UnknownName.At(Nowhere, $"there is no command “{token}”", Hint(token, root.Subcommands.Select(one => one.Name)))
            : DiagnosticCodes.InvalidUsage.At(Nowhere, $"“{token}” is one argument too many{OfCommand(command, root)}");
    }

    private static string OfCommand(Command command, RootCommand root) => command == root ? "" : $" of “{command.Name}”";

    private static string Hint(string name, IEnumerable<string> known)
    {
        var names = known.ToList();
        return Nearest.Of(name, names) is { } nearest ? $"did you mean “{nearest}”?" : "known: " + string.Join(", ", names);
    }

    private static string HelpFor(CommandResult command, RootCommand root) => command.Command == root ? "" : command.Command.Name + " ";

    // The library's sentences begin with a capital and end with a full stop; diagnostics do neither.
    private static string Sentence(string message) => char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
