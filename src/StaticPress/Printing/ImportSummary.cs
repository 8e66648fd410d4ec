using System.Globalization;
using StaticPress.Archives;

namespace StaticPress.Program.Printing;

/// <summary>Says what became of an archive: a table for people, one object for programs.</summary>
internal sealed class ImportSummary(ImportReport report, ImportOptions options, Paint paint)
{
    private const int LongestHeadline = 60;
    private const int MostListed = 8;

    public void Write(TextWriter writer, TimeSpan elapsed)
    {
        if (report.Refused)
        {
            writer.WriteLine($"{paint.Error("Nothing was brought in:")} see above ({Counted.Of(elapsed)})");
            return;
        }
        WriteNew(writer);
        writer.WriteLine(Headline(elapsed));
        Row(writer, ImportOutcome.Added, "added", paint.Good);
        Row(writer, ImportOutcome.Updated, "updated from the archive", paint.Good);
        Row(writer, ImportOutcome.Replaced, "replaced, though edited", paint.Warning);
        Row(writer, ImportOutcome.Kept, "kept as edited here", paint.Warning);
        Row(writer, ImportOutcome.Gone, "removed here, not brought back", paint.Warning);
        Row(writer, ImportOutcome.Unchanged, "unchanged", paint.Quiet);
        foreach (var (what, count) in report.LeftOut) writer.WriteLine(paint.Quiet($"{Number(count)}  left out: {PlainText.Of(what)}"));
        if (report.PicturesCopied > 0) writer.WriteLine($"{Number(report.PicturesCopied)}  {(report.PicturesCopied == 1 ? "picture" : "pictures")} copied to {options.Shown}/images/");
        if (report.NewSections.Length > 0) writer.WriteLine(paint.Quiet($"{Number(report.NewSections.Length)}  {(report.NewSections.Length == 1 ? "section that" : "sections that")} staticpress.yml does not name: {PlainText.Of(Sections())}"));
        if (report.Written > 0 && !options.DryRun) writer.WriteLine(paint.Quiet(Next()));
    }

    private string Headline(TimeSpan elapsed)
    {
        var read = string.Join(", ", report.Read.Select(kind => Counted.Of(kind.Files, kind.Kind)));
        var articles = Counted.Of(report.Articles, "article");
        var drafts = report.Drafts > 0 ? $", {Counted.Of(report.Drafts, "draft")} among them" : "";
        var from = $"{articles}{drafts} from {(read.Length > 0 ? read : "nothing")}";
        if (options.DryRun) return $"{paint.Info("Dry run:")} {from}; nothing was written ({Counted.Of(elapsed)})";
        return report.Written == 0
            ? $"{paint.Good("Nothing changed:")} {from} ({Counted.Of(elapsed)})"
            : $"{paint.Good("Brought in")} {from} to {options.Shown}/ ({Counted.Of(elapsed)})";
    }

    /// <summary>A few of what is new, so that an editor sees at a glance whether it is what was meant.</summary>
    private void WriteNew(TextWriter writer)
    {
        var changed = report.Seeds.Where(seed => seed.Outcome is ImportOutcome.Added or ImportOutcome.Updated or ImportOutcome.Replaced).ToList();
        foreach (var seed in changed.Take(MostListed)) writer.WriteLine($"  {paint.Quiet(seed.File)}  {PlainText.Of(Cut(seed.Headline))}");
        if (changed.Count > MostListed) writer.WriteLine(paint.Quiet($"  … and {changed.Count - MostListed:N0} more".ToString(CultureInfo.InvariantCulture)));
        if (changed.Count > 0) writer.WriteLine();
    }

    private string Sections() => string.Join(", ", report.NewSections.Take(MostListed)) + (report.NewSections.Length > MostListed ? ", …" : "");

    private string Next() => (report.Index is { } index ? $"Entries stand in {options.Shown}/{index}. " : "") + $"See the site with `staticpress build`.\nKeep {options.Shown}/.imported.jsonl with the seeds: it tells a second run what is known.";

    private void Row(TextWriter writer, ImportOutcome outcome, string words, Func<string, string> colour)
    {
        if (report.Of(outcome) is > 0 and var count) writer.WriteLine(colour($"{Number(count)}  {words}"));
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture).PadLeft(8);

    private static string Cut(string headline) => headline.Length <= LongestHeadline ? headline : headline[..LongestHeadline].TrimEnd() + "…";

    public static string Json(ImportReport report, ImportOptions options, TimeSpan elapsed) => JsonStyle.Text(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("done", !report.Refused);
        json.WriteBoolean("dry_run", options.DryRun);
        json.WriteString("into", options.Shown);
        foreach (var outcome in Enum.GetValues<ImportOutcome>()) json.WriteNumber(NameOf(outcome), report.Of(outcome));
        json.WriteNumber("drafts", report.Drafts);
        json.WriteNumber("pictures_copied", report.PicturesCopied);
        json.WriteNumber("pictures_missing", report.PicturesMissing);
        json.WriteNumber("written", report.Written);
        json.WriteStartObject("left_out");
        foreach (var (what, count) in report.LeftOut) json.WriteNumber(what, count);
        json.WriteEndObject();
        json.WriteStartArray("new_sections");
        foreach (var section in report.NewSections) json.WriteStringValue(section);
        json.WriteEndArray();
        json.WriteStartArray("seeds");
        foreach (var seed in report.Seeds)
        {
            json.WriteStartObject();
            json.WriteString("file", $"{options.Shown}/{seed.File}");
            json.WriteString("outcome", NameOf(seed.Outcome));
            json.WriteString("headline", seed.Headline);
            json.WriteString("from", seed.From);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("milliseconds", Math.Round(elapsed.TotalMilliseconds));
        JsonStyle.WriteDiagnostics(json, report.Diagnostics);
        json.WriteEndObject();
    });

    private static string NameOf(ImportOutcome outcome) => outcome.ToString().ToLowerInvariant();
}
