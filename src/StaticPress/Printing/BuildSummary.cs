using System.Globalization;
using System.Text;
using StaticPress.Diagnostics;
using StaticPress.Pipeline;
using StaticPress.Site;

namespace StaticPress.Program.Printing;

/// <summary>Says how a build went: one line for people, one object for programs.</summary>
internal static class BuildSummary
{
    public static string Line(BuildReport report, TimeSpan elapsed, string destination, Paint paint)
    {
        var warnings = Count(report, Severity.Warning);
        if (!report.Published)
        {
            var errors = Count(report, Severity.Error);
            var reason = errors > 0 ? Counted.Of(errors, "error") : $"{Counted.Of(warnings, "warning")}, and --strict takes them for errors";
            return $"{paint.Error("Nothing was published:")} {reason} ({Counted.Of(elapsed)})";
        }
        var line = new StringBuilder();
        line.Append(paint.Good("Published")).Append(' ').Append(Counted.Of(report.Articles, "article")).Append(" to ").Append(destination).Append(": ");
        line.Append(Counted.Of(report.Written, "file")).Append(" written, ");
        line.Append(CultureInfo.InvariantCulture, $"{report.Unchanged:N0} unchanged, {report.Removed:N0} removed");
        if (report.HeldBack > 0) line.Append(CultureInfo.InvariantCulture, $"; {Counted.Of(report.HeldBack, "article")} held back (drafts, future dates)");
        if (warnings > 0) line.Append("; ").Append(paint.Warning(Counted.Of(warnings, "warning")));
        line.Append(" (").Append(Counted.Of(elapsed)).Append(')');
        if (report.NextChange is { } next) line.Append('\n').Append(paint.Quiet(string.Create(CultureInfo.InvariantCulture, $"Build again at {next.At:yyyy-MM-dd HH:mm zzz}: {InWords(next.Reason)}")));
        return line.ToString();
    }

    private static string InWords(ChangeReason reason) => reason switch
    {
        ChangeReason.Embargo => "an article that is held back will be due.",
        ChangeReason.NewsWindow => "an article will be no news any more (news sitemap).",
        _ => "security.txt will be about to expire, or past it.",
    };

    public static string Json(BuildReport report, TimeSpan elapsed) => JsonStyle.Text(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("published", report.Published);
        json.WriteNumber("articles", report.Articles);
        json.WriteNumber("held_back", report.HeldBack);
        json.WriteNumber("parsed", report.Parsed);
        json.WriteNumber("rendered", report.Rendered);
        json.WriteNumber("written", report.Written);
        json.WriteNumber("unchanged", report.Unchanged);
        json.WriteNumber("removed", report.Removed);
        if (report.NextChange is { } next)
        {
            json.WriteStartObject("next_change");
            json.WriteString("at", next.At);
            json.WriteString("reason", next.Reason switch { ChangeReason.Embargo => "embargo", ChangeReason.NewsWindow => "news_window", _ => "expiry" });
            json.WriteEndObject();
        }
        json.WriteNumber("milliseconds", Math.Round(elapsed.TotalMilliseconds));
        json.WriteStartObject("stages");
        foreach (var (stage, time) in report.Times) json.WriteNumber(stage, Math.Round(time.TotalMilliseconds, 1));
        json.WriteEndObject();
        JsonStyle.WriteDiagnostics(json, report.Diagnostics);
        json.WriteEndObject();
    });

    private static int Count(BuildReport report, Severity severity) => report.Diagnostics.Count(one => one.Severity == severity);
}
