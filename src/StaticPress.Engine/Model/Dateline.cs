namespace StaticPress.Model;

/// <summary>The place, date and agency that open a report: <c>Seoul, June 30 (NationPress)</c>. Every part is as printed.</summary>
/// <param name="Length">How many UTF-16 units of the first body paragraph the dateline takes, its mark and following space included; 0 if it stood on a line of its own.</param>
public sealed record Dateline(string? Place, string? DateText, string? Agency, int Length);
