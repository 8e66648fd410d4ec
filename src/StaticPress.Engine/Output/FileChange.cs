namespace StaticPress.Output;

/// <summary>What publishing one file does to the site that stands there now.</summary>
public enum FileChange
{
    Unchanged,
    New,
    Changed,
}
