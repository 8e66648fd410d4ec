using System.CommandLine;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Commands;

/// <summary>The program as one function: arguments in, exit code out.</summary>
internal static class CommandLine
{
    /// <param name="folder">Full path of the folder the program was started in.</param>
    public static int Run(string[] arguments, Terminal terminal, string folder, TimeProvider clock, CancellationToken cancellation)
    {
        var session = new Session(terminal, folder, clock, cancellation);
        try
        {
            return Parse(arguments, session);
        }
        catch (Exception error) when (Failure.Of(error, folder) is { } failure)
        {
            new DiagnosticPrinter(terminal.Error, terminal.ErrorPaint, folder).Print(failure.Diagnostic);
            return failure.ExitCode;
        }
    }

    private static int Parse(string[] arguments, Session session)
    {
        var root = AllCommands.Create(session);
        // Response files (@file) would make a name of an article that begins with @ unusable.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var mistakes = UsageMistakes.Of(parsed, root);
        if (mistakes.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = session.Terminal.Out,
                Error = session.Terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        new DiagnosticPrinter(session.Terminal.Error, session.Terminal.ErrorPaint, session.Folder).Print(mistakes);
        return ExitCodes.Usage;
    }
}
