namespace StaticPress.Site;

/// <summary>How far a date lies ahead of the moment for which the site is built.</summary>
public enum Expiry
{
    Far,

    /// <summary>Thirty days or less.</summary>
    Near,
    Past,
}
