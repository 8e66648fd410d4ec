namespace StaticPress.Model;

/// <summary>One question with its answer, under the article's FAQ label.</summary>
public sealed record FaqEntry(string Question, EquatableArray<Block> Answer, int Line);
