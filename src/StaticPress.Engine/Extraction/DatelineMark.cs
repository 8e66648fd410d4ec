namespace StaticPress.Extraction;

/// <summary>What ends a dateline.</summary>
internal enum DatelineMark
{
    /// <summary>Nothing: an agency in brackets, or the end of the line.</summary>
    None,
    Dash,

    /// <summary>The Spanish <c>.-</c>.</summary>
    PeriodDash,
    Colon,

    /// <summary>The Hindi danda and the Urdu full stop.</summary>
    Stop,
    Period,
}
