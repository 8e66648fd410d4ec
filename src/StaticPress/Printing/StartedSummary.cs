using StaticPress.Diagnostics;
using StaticPress.Program.Commands;
using StaticPress.Starting;

namespace StaticPress.Program.Printing;

/// <summary>Says what was begun: a line a file, and what to do next.</summary>
internal static class StartedSummary
{
    /// <param name="root">Full path of what the files are relative to.</param>
    /// <param name="below">What stands before them, as the user wrote it.</param>
    public static int Write(Started started, bool asJson, Session session, string root, string below, string? next)
    {
        var terminal = session.Terminal;
        if (started.Refusal is { } refusal)
        {
            if (asJson) terminal.Out.WriteLine(Json(started));
            else new DiagnosticPrinter(terminal.Error, terminal.ErrorPaint, root).Print(refusal);
            return refusal.Code == DiagnosticCodes.IndexNotExtended.Id || refusal.Location.Path.StartsWith("seeds/index", StringComparison.Ordinal) ? ExitCodes.Content : ExitCodes.Usage;
        }
        if (asJson) terminal.Out.WriteLine(Json(started));
        else
        {
            foreach (var file in started.Files) terminal.Out.WriteLine($"{terminal.OutPaint.Good("new")}   {Path.Combine(below, file)}");
            foreach (var file in started.Kept) terminal.Out.WriteLine($"{terminal.OutPaint.Warning("kept")}  {Path.Combine(below, file)}: it should name /output/ and /.staticpress/");
            if (next is not null) terminal.Out.WriteLine(next);
        }
        return ExitCodes.Done;
    }

    private static string Json(Started started) => JsonStyle.Text(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var file in started.Files) json.WriteStringValue(file);
        json.WriteEndArray();
        json.WriteStartArray("kept");
        foreach (var file in started.Kept) json.WriteStringValue(file);
        json.WriteEndArray();
        JsonStyle.WriteDiagnostics(json, started.Refusal is { } refusal ? [refusal] : []);
        json.WriteEndObject();
    });
}
