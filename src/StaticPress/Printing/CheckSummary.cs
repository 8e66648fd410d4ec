using StaticPress.Diagnostics;
using StaticPress.Pipeline;

namespace StaticPress.Program.Printing;

/// <summary>Says how an inspection went: one line for people, one object for programs.</summary>
internal static class CheckSummary
{
    public static string Line(CheckReport report, bool failed, TimeSpan elapsed, Paint paint)
    {
        var files = Counted.Of(report.Files ?? 0, "file");
        var (errors, warnings) = (Count(report, Severity.Error), Count(report, Severity.Warning));
        var mistakes = $"{Counted.Of(errors, "error")}, {Counted.Of(warnings, "warning")}";
        if (failed) return $"{paint.Error("Checks failed:")} {mistakes} in {files} ({Counted.Of(elapsed)})";
        return $"{paint.Good("Checked")} {files}: {(warnings > 0 ? paint.Warning(mistakes) : "nothing wrong")} ({Counted.Of(elapsed)})";
    }

    public static string Json(CheckReport report, bool passed, TimeSpan elapsed) => JsonStyle.Text(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("passed", passed);
        if (report.Files is { } files) json.WriteNumber("files", files);
        json.WriteNumber("milliseconds", Math.Round(elapsed.TotalMilliseconds));
        JsonStyle.WriteDiagnostics(json, report.Diagnostics);
        json.WriteEndObject();
    });

    private static int Count(CheckReport report, Severity severity) => report.Diagnostics.Count(one => one.Severity == severity);
}
