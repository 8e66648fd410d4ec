namespace StaticPress.Deployment;

/// <summary>What differs between two texts, line by line: the lines outside their longest common subsequence.</summary>
internal static class LineChanges
{
    /// <summary>Beyond this the middle of two texts is told as replaced: nobody reads so much.</summary>
    private const int MostCells = 4_000_000;

    public static IReadOnlyList<LineChange> Between(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start]) start++;
        var (beforeEnd, afterEnd) = (before.Count, after.Count);
        while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] == after[afterEnd - 1]) (beforeEnd, afterEnd) = (beforeEnd - 1, afterEnd - 1);
        string[] old = [.. before.Skip(start).Take(beforeEnd - start)], now = [.. after.Skip(start).Take(afterEnd - start)];
        return (long)old.Length * now.Length > MostCells
            ? [.. old.Select(line => new LineChange(false, line)), .. now.Select(line => new LineChange(true, line))]
            : Walk(old, now, CommonLengths(old, now));
    }

    private static int[,] CommonLengths(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--) lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        return lengths;
    }

    private static List<LineChange> Walk(string[] old, string[] now, int[,] lengths)
    {
        var changes = new List<LineChange>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j]) (i, j) = (i + 1, j + 1);
            else if (j == now.Length || (i < old.Length && lengths[i + 1, j] >= lengths[i, j + 1])) changes.Add(new LineChange(false, old[i++]));
            else changes.Add(new LineChange(true, now[j++]));
        }
        return changes;
    }
}
