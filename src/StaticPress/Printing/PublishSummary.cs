using System.Text.Json;
using StaticPress.Deployment;
using StaticPress.Pipeline;

namespace StaticPress.Program.Printing;

/// <summary>Says what publishing did or would do: for people line by line, for programs as one object.</summary>
internal static class PublishSummary
{
    private const int MostNamed = 50;
    private const int MostLines = 12;

    public static void WriteChanges(BranchPlan plan, IReadOnlyList<PageDifference> texts, TextWriter writer, Paint paint)
    {
        var differences = texts.ToDictionary(text => text.Path, text => text.Lines, StringComparer.Ordinal);
        foreach (var kind in (ChangeKind[])[ChangeKind.Added, ChangeKind.Changed, ChangeKind.Removed])
        {
            var pages = plan.Changes.Where(change => change.Kind == kind && change.IsPage).ToList();
            foreach (var page in pages.Take(MostNamed))
            {
                writer.WriteLine($"{Painted(kind, paint)}  {PlainText.Of(AddressOf(page.Path))}");
                if (differences.TryGetValue(page.Path, out var lines)) WriteLines(lines, writer, paint);
            }
            if (pages.Count > MostNamed) writer.WriteLine($"… and {Counted.Of(pages.Count - MostNamed, "page")} more");
        }
    }

    public static string Line(PublishReport report, PublishOptions options, Paint paint)
    {
        var place = $"{options.Branch.Branch} of {options.Branch.Remote}";
        if (report.Plan is not { } plan) return $"{paint.Error("Nothing was published:")} the checks failed";
        var counts = Counts(plan);
        if (report.HasErrors) return $"{paint.Error("Nothing was published:")} {counts}";
        if (plan.Changes.IsEmpty) return $"Nothing to publish: {place} has this site already.";
        return options.DryRun ? $"Would publish to {place}: {counts}" : $"{paint.Good("Published")} to {place}: {counts} ({report.Commit![..10]})";
    }

    public static string Json(PublishReport report, PublishOptions options) => JsonStyle.Text(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("published", report.Commit is not null);
        json.WriteBoolean("dry_run", options.DryRun);
        json.WriteString("remote", options.Branch.Remote);
        json.WriteString("branch", options.Branch.Branch);
        if (report.Commit is { } commit) json.WriteString("commit", commit);
        if (report.Plan is { } plan)
        {
            foreach (var kind in (ChangeKind[])[ChangeKind.Added, ChangeKind.Changed, ChangeKind.Removed])
            {
                json.WriteStartArray(Name(kind));
                foreach (var change in plan.Changes.Where(change => change.Kind == kind)) json.WriteStringValue(change.Path);
                json.WriteEndArray();
            }
        }
        if (options.DryRun) WriteTexts(json, report.Texts);
        JsonStyle.WriteDiagnostics(json, report.Diagnostics);
        json.WriteEndObject();
    });

    private static void WriteTexts(Utf8JsonWriter json, IEnumerable<PageDifference> texts)
    {
        json.WriteStartObject("texts");
        foreach (var text in texts)
        {
            json.WriteStartArray(text.Path);
            foreach (var line in text.Lines) json.WriteStringValue((line.IsAdded ? "+ " : "- ") + line.Text);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteLines(IReadOnlyList<LineChange> lines, TextWriter writer, Paint paint)
    {
        foreach (var line in lines.Take(MostLines))
        {
            var text = PlainText.Of(line.Text.Length > 160 ? line.Text[..159] + "…" : line.Text);
            writer.WriteLine(line.IsAdded ? paint.Good("    + " + text) : paint.Error("    - " + text));
        }
        if (lines.Count > MostLines) writer.WriteLine($"    … and {Counted.Of(lines.Count - MostLines, "line")} more");
        if (lines.Count == 0) writer.WriteLine(paint.Quiet("    nothing that readers see"));
    }

    private static string Counts(BranchPlan plan)
    {
        var others = plan.Changes.Count(change => !change.IsPage);
        return $"{Counted.Of(plan.Count(ChangeKind.Added, pagesOnly: true), "page")} added, {plan.Count(ChangeKind.Changed, pagesOnly: true)} changed, {plan.Count(ChangeKind.Removed, pagesOnly: true)} removed; {Counted.Of(others, "other file")}";
    }

    private static string AddressOf(string path) => "/" + (path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    private static string Painted(ChangeKind kind, Paint paint) => kind switch
    {
        ChangeKind.Added => paint.Good("added  "),
        ChangeKind.Changed => paint.Info("changed"),
        _ => paint.Error("removed"),
    };

    private static string Name(ChangeKind kind) => kind.ToString().ToLowerInvariant();
}
