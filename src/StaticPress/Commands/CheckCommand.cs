using System.CommandLine;
using StaticPress.Diagnostics;
using StaticPress.Pipeline;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Commands;

/// <summary>Inspects the built site.</summary>
internal static class CheckCommand
{
    public static Command Create(Session session)
    {
        var flags = new CheckFlags();
        var command = new Command("check", "Inspect the built site: links, anchors, files, addresses, ids, titles, structured data, feeds, sitemaps.");
        foreach (var flag in flags.All) command.Options.Add(flag);
        command.SetAction(parsed => Run(flags.Read(parsed, session), flags.Reading(parsed, session), session));
        return command;
    }

    private static int Run(CheckOptions options, CheckReading reading, Session session)
    {
        var terminal = session.Terminal;
        var started = session.Clock.GetTimestamp();
        CheckReport report;
        using (var progress = new ProgressLine(terminal.Error, terminal.ShowsProgress, session.Clock)) report = Checking.Run(options, progress, session.Cancellation);
        if (reading.SarifFile is { } file) File.WriteAllText(file, Sarif.Text(report.Diagnostics) + "\n");
        var failed = report.HasErrors || (reading.Strict && report.HasWarnings);
        var elapsed = session.Clock.GetElapsedTime(started);
        if (reading.Json) terminal.Out.WriteLine(CheckSummary.Json(report, !failed, elapsed));
        else
        {
            new DiagnosticPrinter(terminal.Error, terminal.ErrorPaint, session.Folder).Print(report.Diagnostics);
            if (report.Files is not null) (failed ? terminal.Error : terminal.Out).WriteLine(CheckSummary.Line(report, failed, elapsed, failed ? terminal.ErrorPaint : terminal.OutPaint));
        }
        if (report.Files is null && report.Diagnostics.Any(IsOfConfiguration)) return ExitCodes.For(report.Diagnostics);
        return failed ? ExitCodes.Checks : ExitCodes.Done;
    }

    private static bool IsOfConfiguration(Diagnostic one) => one.Severity == Severity.Error && one.Code.StartsWith("SP1", StringComparison.Ordinal);
}
