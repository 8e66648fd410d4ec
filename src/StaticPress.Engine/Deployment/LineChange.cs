namespace StaticPress.Deployment;

/// <summary>A line of a text that is only in the one of two versions.</summary>
public readonly record struct LineChange(bool IsAdded, string Text);
