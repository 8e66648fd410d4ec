namespace StaticPress.Diagnostics;

/// <summary>Finds the known name that a misspelt one was probably meant to be.</summary>
public static class Nearest
{
    private const int ShortestBeginning = 3;

    /// <summary>
    /// The candidate with the smallest edit distance (insert, delete, replace, swap neighbours), if it is near enough to be worth naming; else the
    /// only one that begins with the name.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        List<string> longer = [];
        var smallest = Math.Max(2, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (name.Length >= ShortestBeginning && candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase)) longer.Add(candidate);
            var distance = Distance(name, candidate);
            if (distance >= smallest) continue;
            smallest = distance;
            nearest = candidate;
        }
        return nearest ?? (longer is [var only] ? only : null);
    }

    /// <summary>Optimal string alignment distance, letters compared without case.</summary>
    public static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = Same(left[i - 1], right[j - 1]);
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1])) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, above) = (above, row);
        }
        return above[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
