using System.CommandLine;
using StaticPress.Archives;
using StaticPress.Diagnostics;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Commands;

/// <summary>Brings an archive in: exports, feeds and folders of other systems become seeds and index entries.</summary>
internal static class ImportCommand
{
    public static Command Create(Session session)
    {
        var flags = new ImportFlags();
        var command = new Command("import", "Bring in articles from other systems: WordPress exports, RSS, Atom and JSON feeds, ninjs, and folders of text, Markdown and saved pages.") { flags.Sources };
        foreach (var flag in flags.All) command.Options.Add(flag);
        command.SetAction(parsed => Run(flags.Read(parsed, session), parsed.GetValue(flags.Json), session));
        return command;
    }

    private static int Run(ImportRequest request, bool asJson, Session session)
    {
        var terminal = session.Terminal;
        var printer = new DiagnosticPrinter(terminal.Error, terminal.ErrorPaint, session.Folder);
        printer.Print([.. request.Mistakes]);
        if (request.Options is not { } options) return ExitCodes.Usage;

        var started = session.Clock.GetTimestamp();
        ImportReport report;
        using (var progress = new ProgressLine(terminal.Error, terminal.ShowsProgress, session.Clock))
            report = Import.Run(options, done => progress.Report("Reading articles", done, 0), session.Cancellation);
        var elapsed = session.Clock.GetElapsedTime(started);
        if (asJson) terminal.Out.WriteLine(ImportSummary.Json(report, options, elapsed));
        else
        {
            printer.Print(report.Diagnostics);
            new ImportSummary(report, options, report.Refused ? terminal.ErrorPaint : terminal.OutPaint).Write(report.Refused ? terminal.Error : terminal.Out, elapsed);
        }
        return report.Diagnostics.Any(one => one.Severity == Severity.Error) ? ExitCodes.For(report.Diagnostics) : ExitCodes.Done;
    }
}
