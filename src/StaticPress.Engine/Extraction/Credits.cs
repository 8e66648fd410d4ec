namespace StaticPress.Extraction;

/// <summary>The words with which agencies open the note on who worked on a report.</summary>
internal static class Credits
{
    private static readonly string[] Openings =
    [
        "Reporting by", "Additional reporting", "Editing by", "Writing by", "Compiled by", "With inputs from", "With agency inputs", "With input from", "Report by", "Only the headline",
        "Reportage de", "Édité par", "Rédigé par", "Avec", "Redaktion:", "Bearbeitet von", "Bericht von", "Reporte de", "Editado por", "Información de", "Con información", "Reportagem de", "Edição de", "A cura di",
        "इनपुट", "एजेंसी इनपुट", "编译", "编辑", "責任編輯", "责任编辑", "編輯",
    ];

    public static bool Any(ReadOnlySpan<char> text)
    {
        foreach (var opening in Openings)
        {
            if (Folded.StartsWith(text, opening, out _)) return true;
        }

        return false;
    }
}
