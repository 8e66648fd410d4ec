namespace StaticPress.Benchmarks.Corpus.Scoring;

/// <summary>How one field of one document was read. No precision where nothing was answered, no recall where there was nothing to find.</summary>
internal readonly record struct FieldScore(double? Precision, double? Recall)
{
    /// <summary>Rightly nothing: neither for nor against.</summary>
    public bool IsSilent => Precision is null && Recall is null;

    public double F1 => Combine(Precision ?? 0, Recall ?? 0);

    public static double Combine(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);

    public static FieldScore Of(int common, int answered, int wanted) =>
        new(answered == 0 ? null : (double)common / answered, wanted == 0 ? null : (double)common / wanted);

    /// <summary>Each item counts as often as it stands on both sides.</summary>
    public static FieldScore OfItems<T>(IEnumerable<T> answer, IEnumerable<T> gold)
        where T : notnull
    {
        var left = gold.CountBy(item => item).ToDictionary();
        var (common, answered, wanted) = (0, 0, left.Values.Sum());
        foreach (var item in answer)
        {
            answered++;
            if (!left.TryGetValue(item, out var count) || count == 0) continue;
            left[item] = count - 1;
            common++;
        }

        return Of(common, answered, wanted);
    }
}
