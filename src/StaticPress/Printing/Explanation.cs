using System.Globalization;
using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Program.Commands;

namespace StaticPress.Program.Printing;

/// <summary>Prints a document with the role of every line beside it and every doubt below its line, then what was found, then what a label would change.</summary>
internal sealed class Explanation(Terminal terminal, DiagnosticPrinter printer)
{
    private const int RoleWidth = 13;

    private readonly Paint paint = terminal.OutPaint;

    public int Write(Explained explained)
    {
        if (explained is not { Document: { } document, Extracted: { } extracted })
        {
            printer.Print([.. explained.Problems]);
            return ExitCodes.Content;
        }
        terminal.Out.WriteLine(paint.Strong(PlainText.Of(explained.Path)) + paint.Quiet($"  {document.Format}"));
        WriteRows([.. ExplainedRow.Of(document, extracted)], extracted);
        terminal.Out.WriteLine();
        foreach (var (name, value) in ArticleFields.Of(extracted.Article)) terminal.Out.WriteLine($"{name,RoleWidth}  {PlainText.Of(value)}");
        WriteWhole([.. extracted.Diagnostics.Where(doubt => doubt.Location.Line <= 0)]);
        WriteTrials([.. explained.Trials()]);
        return ExitCodes.Done;
    }

    private void WriteRows(ExplainedRow[] rows, ExtractedArticle extracted)
    {
        var digits = (rows.Length == 0 ? 1 : rows.Max(row => row.Number)).ToString(CultureInfo.InvariantCulture).Length;
        var doubts = extracted.Diagnostics.Where(doubt => doubt.Location.Line > 0).ToLookup(doubt => doubt.Location.Line);
        var dateline = new DatelineMark(extracted.Article);
        for (var i = 0; i < rows.Length; i++)
        {
            Write(rows[i], digits, dateline);
            if (i + 1 < rows.Length && rows[i + 1].Number == rows[i].Number) continue;
            foreach (var doubt in doubts[rows[i].Number]) WriteDoubt(doubt, digits);
        }
    }

    private void Write(ExplainedRow row, int digits, DatelineMark dateline)
    {
        var role = row.Entry?.Role ?? "";
        var reason = row.Opens && (row.Entry?.Reason ?? row.Kind) is { } why ? paint.Quiet($"  ← {PlainText.Of(why)}") : "";
        var bar = row.Entry is null || row.Text.Length == 0 ? paint.Quiet("│") : paint.Role(role, "│");
        var number = row.Opens || row.Entry?.Text is null ? row.Number.ToString(CultureInfo.InvariantCulture) : "";
        var gutter = paint.Role(role, (row.Opens ? role : "").PadLeft(RoleWidth)) + paint.Quiet($" {number.PadLeft(digits)} ") + bar;
        if (row.Text.Length == 0)
        {
            terminal.Out.WriteLine(gutter);
            return;
        }

        var more = new string(' ', RoleWidth + digits + 2) + bar + " ";
        var first = true;
        foreach (var line in CellWidth.Wrap(PlainText.Of(row.Text), terminal.Width == 0 ? 0 : terminal.Width - RoleWidth - digits - 4))
        {
            if (!first) terminal.Out.WriteLine();
            terminal.Out.Write((first ? gutter + " " : more) + (first ? dateline.Paint(row, line, paint) : line));
            first = false;
        }

        terminal.Out.WriteLine(reason);
    }

    /// <summary>Under the line it is about, where an editor looks.</summary>
    private void WriteDoubt(Diagnostic doubt, int digits)
    {
        var margin = new string(' ', RoleWidth + digits + 2);
        var name = $"{doubt.Severity.ToString().ToLowerInvariant()} {doubt.Code}";
        terminal.Out.WriteLine($"{margin}{paint.Warning("?")} {(doubt.Severity == Severity.Error ? paint.Error(name) : doubt.Severity == Severity.Warning ? paint.Warning(name) : paint.Info(name))}: {PlainText.Of(doubt.Message)}");
        if (doubt.Hint is { } hint) terminal.Out.WriteLine($"{margin}  {paint.Info("hint:")} {PlainText.Of(hint)}");
    }

    private void WriteWhole(Diagnostic[] doubts)
    {
        if (doubts.Length == 0) return;
        terminal.Out.WriteLine();
        new DiagnosticPrinter(terminal.Out, paint, printer.Folder).Print(doubts);
    }

    private void WriteTrials(LabelTrial[] trials)
    {
        if (trials.Length == 0) return;
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(paint.Strong("with one more label"));
        foreach (var trial in trials)
        {
            var gives = trial.Role switch
            {
                "takeaways" => Counted.Of(trial.Count, "takeaway"),
                "faq" => Counted.Of(trial.Count, "question"),
                _ => "a synopsis",
            };
            var label = PlainText.Of(trial.Label);
            terminal.Out.WriteLine(trial.IsHouseLabel
                ? $"{"line " + trial.Line,RoleWidth}  “{label}” as a label would give {gives};\n{"",RoleWidth}  add “labels: {{{trial.Role}: {label}}}” to staticpress.yml"
                : $"{"above " + trial.Line,RoleWidth}  a line “{label}” would give {gives}");
        }
    }
}
