namespace StaticPress.Extraction;

/// <summary>A line that is not blank, without the white space at its ends.</summary>
/// <param name="Number">The line of the file, from 1.</param>
/// <param name="Start">Where its text begins in the file, in UTF-16 units.</param>
/// <param name="Indent">How many units of white space stand before it.</param>
/// <param name="AfterBlank">Whether it is the first line or follows a blank one.</param>
internal readonly record struct Line(int Number, int Start, int Length, int Indent, bool AfterBlank);
