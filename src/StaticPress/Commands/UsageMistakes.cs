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
        // Who asks for help, and a shell that asks what may follow, have not finished: that is no mistake.
        if (parsed.Action is HelpWithExamples || root.Directives.Any(directive => parsed.GetResult(directive) is not null)) return [];
        // What follows an unknown flag may be its value and no mistake of its own.
        var unknown = FlagsTakenForValues(parsed).ToList() is { Count: > 0 } flags ? flags : [.. parsed.UnmatchedTokens];
        if (unknown.Count > 0) return [.. unknown.Select(token => Unknown(token, parsed.CommandResult.Command, root))];
        return [.. parsed.Errors.Select(error => DiagnosticCodes.InvalidUsage.At(Nowhere, Sentence(error.Message), $"staticpress {PathTo(parsed.CommandResult.Command)}--help"))];
    }

    /// <summary>What looks like a flag and stands before <c>--</c> is a flag with a mistake, not an article's name.</summary>
    private static IEnumerable<string> FlagsTakenForValues(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
        .Select(token => token.Value)
        .Concat(parsed.UnmatchedTokens.Where(token => token.StartsWith('-')))
        .Distinct(StringComparer.Ordinal);

    private static Diagnostic Unknown(string token, Command command, RootCommand root)
    {
        if (token.StartsWith('-'))
        {
            var name = token.Split('=')[0];
            var known = command.Options.Select(option => option.Name);
            return DiagnosticCodes.UnknownName.At(Nowhere, $"there is no flag “{name}”{OfCommand(command, root)}", Hint(name, known));
        }
        return command.Subcommands.Count > 0
            ? DiagnosticCodes.UnknownName.At(Nowhere, $"there is no command “{PathTo(command)}{token}”", Hint(token, command.Subcommands.Select(one => one.Name)))
            : DiagnosticCodes.InvalidUsage.At(Nowhere, $"“{token}” is one argument too many{OfCommand(command, root)}");
    }

    private static string OfCommand(Command command, RootCommand root) => command == root ? "" : $" of “{PathTo(command).TrimEnd()}”";

    /// <summary>The command with those it belongs to, without the program: <c>new article </c>.</summary>
    public static string PathTo(Command command) => command is RootCommand ? "" : $"{(command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? PathTo(parent) : "")}{command.Name} ";

    private static string Hint(string name, IEnumerable<string> known)
    {
        var names = known.ToList();
        return Nearest.Of(name, names) is { } nearest ? $"did you mean “{nearest}”?" : "known: " + string.Join(", ", names);
    }

    // The library's sentences begin with a capital and end with a full stop; diagnostics do neither.
    private static string Sentence(string message) => char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
