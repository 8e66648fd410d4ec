using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Takes the label over the report itself. Its words are everyday ones, so it counts only where the report begins.</summary>
internal static class BodyLabels
{
    private const int ShortestProse = 100;

    public static void Run(Reading reading)
    {
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (!reading.Claims.IsFree(index)) continue;
            if (reading.Is(index, LabelRole.Body) && !reading.IsInline(index)) reading.Claims.Take(index, Roles.Label);
            else if (reading.Page[index].Length > ShortestProse) return;
        }
    }
}
