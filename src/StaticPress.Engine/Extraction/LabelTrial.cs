namespace StaticPress.Extraction;

/// <summary>What a document would be read as with one more label: found by reading it again with the label in place.</summary>
/// <param name="Line">The line above which the label would stand, or that would itself be the label; from 1.</param>
/// <param name="Label">The label's words.</param>
/// <param name="Role">What it would head: <c>synopsis</c>, <c>takeaways</c>, <c>faq</c>.</param>
/// <param name="IsHouseLabel">Whether the words stand in the document already and would have to be listed under <c>labels</c> in the settings.</param>
/// <param name="Count">How many takeaways or questions it would make; 1 for a synopsis.</param>
public sealed record LabelTrial(int Line, string Label, string Role, bool IsHouseLabel, int Count);
