using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>The lines between the headline and the report: standfirst, byline, dates.</summary>
internal static class Front
{
    private const int ShortestProse = 140;
    private const int MostLines = 16;
    private const int StandfirstLines = 5;

    /// <summary>Where the report begins: at the first long line, or at the dateline.</summary>
    public static int End(Reading reading)
    {
        var from = reading.HeadlineLine + 1;
        var limit = Math.Min(reading.Page.Count, from + MostLines);
        for (var index = from; index < limit; index++)
        {
            var line = reading.Page.Span(index);
            if (reading.Claims.IsFree(index) && (index == reading.DatelineLine || (line.Length >= ShortestProse && !MetaFollows(reading, index, limit)))) return index;
        }

        return limit;
    }

    /// <summary>A long standfirst may stand above the byline and its date.</summary>
    private static bool MetaFollows(Reading reading, int index, int limit)
    {
        for (var next = index + 1; next < Math.Min(limit, index + StandfirstLines); next++)
        {
            if (reading.Claims.RoleOf(next) is Roles.Published or Roles.Updated or Roles.Byline || MetaLine.HasDate(reading.Page.Span(next))) return true;
        }

        return false;
    }
}
