namespace StaticPress.Diagnostics;

/// <summary>What a person is told about a mistake: a code, a place, a sentence, and if there is one a way out.</summary>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    SourceLocation Location,
    string Message,
    string? Hint = null,
    string? Note = null) : IComparable<Diagnostic>
{
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var byPlace = Location.CompareTo(other.Location);
        if (byPlace != 0) return byPlace;
        var byCode = string.CompareOrdinal(Code, other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;

    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;

    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}
