using System.CommandLine;
using StaticPress.Diagnostics;
using StaticPress.Pipeline;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Commands;

/// <summary>Puts the built site on a git branch.</summary>
internal static class PublishCommand
{
    public static Command Create(Session session)
    {
        var flags = new PublishFlags();
        var command = new Command("publish", "Check the built site and put it on a git branch, for GitHub Pages. The work tree and the index are not touched.");
        foreach (var flag in flags.All) command.Options.Add(flag);
        command.SetAction(parsed => Run(flags.Read(parsed, session), parsed.GetValue(flags.Json), session));
        return command;
    }

    private static int Run(PublishOptions options, bool asJson, Session session)
    {
        var terminal = session.Terminal;
        PublishReport report;
        using (var progress = new ProgressLine(terminal.Error, terminal.ShowsProgress, session.Clock)) report = Publishing.Run(options, progress, session.Cancellation);
        var failed = report.HasErrors || report.Plan is null;
        if (asJson) terminal.Out.WriteLine(PublishSummary.Json(report, options));
        else
        {
            if (report.Plan is { } plan && (options.DryRun || report.HasErrors)) PublishSummary.WriteChanges(plan, report.Texts, terminal.Out, terminal.OutPaint);
            new DiagnosticPrinter(terminal.Error, terminal.ErrorPaint, session.Folder).Print(report.Diagnostics);
            (failed ? terminal.Error : terminal.Out).WriteLine(PublishSummary.Line(report, options, failed ? terminal.ErrorPaint : terminal.OutPaint));
        }
        if (!failed) return ExitCodes.Done;
        return report.Diagnostics.Any(IsOfConfiguration) ? ExitCodes.For(report.Diagnostics) : ExitCodes.Checks;
    }

    private static bool IsOfConfiguration(Diagnostic one) => one.Severity == Severity.Error && one.Code.StartsWith("SP1", StringComparison.Ordinal);
}
