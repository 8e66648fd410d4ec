namespace StaticPress.Benchmarks.Corpus.Scoring;

/// <summary>A field over many documents: each document counts the same, however long it is.</summary>
/// <param name="Documents">How many have the field, or were said to.</param>
internal sealed record FieldTally(string Field, int Documents, double Precision, double Recall)
{
    public double F1 => FieldScore.Combine(Precision, Recall);

    public static FieldTally Of(CorpusField field, IEnumerable<CorpusDocument> documents)
    {
        var scores = documents.Select(field.Score).Where(score => !score.IsSilent).ToList();
        return new FieldTally(field.Name, scores.Count, Mean(scores.Select(score => score.Precision)), Mean(scores.Select(score => score.Recall)));
    }

    private static double Mean(IEnumerable<double?> values) => values.OfType<double>().DefaultIfEmpty(1).Average();
}
