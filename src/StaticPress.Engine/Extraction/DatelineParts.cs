namespace StaticPress.Extraction;

/// <summary>Where the parts of a dateline stand in its text; an empty range is a part that is not there.</summary>
internal readonly record struct DatelineParts(Range Place, Range DateText, Range Agency, DateParts Date, int Length, DatelineMark Mark = DatelineMark.None, Range Reporter = default)
{
    public bool HasPlace => !Place.Equals(default);

    public bool HasDate => !DateText.Equals(default);

    public bool HasAgency => !Agency.Equals(default);
}
