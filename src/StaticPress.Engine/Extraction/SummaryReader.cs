using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Reads the synopsis and the takeaways; under a label that can head either, points make takeaways and sentences a synopsis.</summary>
internal static class SummaryReader
{
    public static void Run(Reading reading)
    {
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (!reading.Claims.IsFree(index)) continue;
            switch (reading.Labels[index].Role)
            {
                case LabelRole.Takeaways:
                    TakeawayReader.Read(reading, index);
                    break;
                case LabelRole.Summary when HasPoints(reading, index):
                    TakeawayReader.Read(reading, index);
                    break;
                case LabelRole.Synopsis or LabelRole.Summary:
                    ReadSynopsis(reading, index);
                    break;
            }
        }
    }

    private static bool HasPoints(Reading reading, int label)
    {
        var first = label + 1;
        if (reading.IsInline(label) || first >= reading.SectionEnd(label)) return false;
        return reading.Page.Block(first) is ListBlock || TakeawayReader.MarkLength(reading.Page.Span(first)) > 0 || TakeawayReader.AreSentences(reading.Page, first, reading.SectionEnd(label));
    }

    private static void ReadSynopsis(Reading reading, int label)
    {
        var end = reading.SectionEnd(label);
        var from = label + 1;
        var to = from;
        if (reading.IsInline(label)) to = reading.Page.BlockEnd(label, end);
        else if (from < end) to = BlocksEnd(reading, from, end);
        var text = Paragraphs.Join(reading.Page, from, to);
        if (reading.IsInline(label))
        {
            text = to > from ? reading.InlineText(label).ToString() + " " + text : reading.InlineText(label).ToString();
            reading.Claims.Take(label, to, Roles.Synopsis);
        }
        else
        {
            reading.Claims.Take(label, Roles.Label);
            reading.Claims.Take(from, to, Roles.Synopsis);
        }

        if (text.Length > 0) reading.Synopsis = reading.Synopsis is null ? text : reading.Synopsis + "\n\n" + text;
    }

    /// <summary>One paragraph; all up to the next part where the dateline tells that the report begins there or later.</summary>
    private static int BlocksEnd(Reading reading, int from, int end)
    {
        var first = reading.Page.HasBlankLines ? reading.Page.BlockEnd(from, end) : Paragraphs.UnitEnd(reading.Page, from, end);
        return end == reading.DatelineLine || reading.DatelineLine > end ? end : first;
    }
}
