using System.Buffers;

namespace StaticPress.Extraction;

/// <summary>The words with which agencies open the note on who worked on a report.</summary>
internal static class Credits
{
    private static readonly FoldedSet Openings = new(
    [
        "Reporting by", "Additional reporting", "Editing by", "Writing by", "Compiled by", "With inputs from", "With agency inputs", "With input from", "Report by", "Only the headline",
        "Reportage de", "Édité par", "Rédigé par", "Redaktion:", "Bearbeitet von", "Bericht von", "Reporte de", "Editado por", "Información de", "Con información", "Reportagem de", "Edição de", "Edição:", "Edición:", "Reportagem:", "Redacción de",
        "इनपुट", "एजेंसी इनपुट", "编译", "编辑", "責任編輯", "责任编辑", "編輯",
    ]);

    private static readonly SearchValues<string> Phrases = SearchValues.Create(["contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting", "Redaktion:", "Original:"], StringComparison.OrdinalIgnoreCase);

    /// <summary><c>Associated Press writer Nell Abbott contributed to this report.</c></summary>
    public static bool Contains(ReadOnlySpan<char> text) =>
        text.ContainsAny(Phrases) || text.Contains("للنشرة العربية", StringComparison.Ordinal) || text.Contains("- تحرير", StringComparison.Ordinal);

    public static bool Any(ReadOnlySpan<char> text) => Openings.TryStart(text, out _, out _);
}
