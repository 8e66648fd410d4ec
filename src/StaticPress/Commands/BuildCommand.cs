using System.CommandLine;
using StaticPress.Pipeline;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Commands;

/// <summary>Builds the publication in this folder.</summary>
internal static class BuildCommand
{
    public static Command Create(Session session)
    {
        var command = new Command("build", "Build the publication in this folder into output/ (what happens without a command).");
        Configure(command, session);
        return command;
    }

    /// <summary>Gives a command the flags and the action of a build.</summary>
    public static void Configure(Command command, Session session)
    {
        var flags = new BuildFlags();
        foreach (var flag in flags.All) command.Options.Add(flag);
        command.SetAction(parsed => Run(flags.Read(parsed, session), parsed.GetValue(flags.Json), session));
    }

    private static int Run(BuildOptions options, bool asJson, Session session)
    {
        var terminal = session.Terminal;
        var started = session.Clock.GetTimestamp();
        BuildReport report;
        using (var progress = new ProgressLine(terminal.Error, terminal.ShowsProgress, session.Clock)) report = Build.Run(options, progress, session.Cancellation);
        var elapsed = session.Clock.GetElapsedTime(started);

        if (asJson) terminal.Out.WriteLine(BuildSummary.Json(report, elapsed));
        else
        {
            new DiagnosticPrinter(terminal.Error, terminal.ErrorPaint, session.Folder).Print(report.Diagnostics);
            var (writer, paint) = report.Published ? (terminal.Out, terminal.OutPaint) : (terminal.Error, terminal.ErrorPaint);
            writer.WriteLine(BuildSummary.Line(report, elapsed, Shown(options.OutputFolder, session.Folder), paint));
        }
        return report.Published ? ExitCodes.Done : ExitCodes.For(report.Diagnostics);
    }

    private static string Shown(string destination, string folder) =>
        Path.GetRelativePath(folder, destination) is var below && below.StartsWith("..", StringComparison.Ordinal) ? destination : below + "/";
}
