namespace StaticPress.Model;

/// <summary>Which of a numeric date's parts is the day when nothing in the text decides.</summary>
public enum DateOrder
{
    /// <summary>By the document's language: month first in American English, day first elsewhere.</summary>
    ByLanguage,
    DayFirst,
    MonthFirst,
}
