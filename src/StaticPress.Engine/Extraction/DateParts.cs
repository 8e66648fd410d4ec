namespace StaticPress.Extraction;

/// <summary>A date as far as it was printed. In a numeric date whose order is open, <see cref="First"/> and <see cref="Second"/> stand for day and month.</summary>
/// <param name="Year">0 where none is printed.</param>
/// <param name="Month">0 where only a day is printed, or where the order is open.</param>
/// <param name="Start">Where the date begins, after weekdays and particles.</param>
/// <param name="Length">How many UTF-16 units were read.</param>
internal readonly record struct DateParts(int Year, int Month, int Day, int Length, int First = 0, int Second = 0, int Start = 0, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    public bool IsOpen => First != 0;

    /// <summary>Whether day, month and year are known, in whichever order.</summary>
    public bool IsFull => Year != 0 && (IsOpen || Month != 0);
}
