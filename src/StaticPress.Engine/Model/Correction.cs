namespace StaticPress.Model;

/// <summary>What was put right in an article after it was published, and when.</summary>
public sealed record Correction(PressDate Date, string Text);
