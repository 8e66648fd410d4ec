namespace StaticPress.Benchmarks.Corpus.Scoring;

/// <summary>A question and its answer; the answer's paragraphs stand on lines of their own.</summary>
internal sealed record GoldQuestion(string Question, string Answer);
