namespace StaticPress.Text;

/// <summary>Hangul syllables are composed by arithmetic (The Unicode Standard, section 3.12).</summary>
internal static class Hangul
{
    public const int SyllableBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TrailBase = 0x11A7;
    public const int LeadCount = 19, VowelCount = 21, TrailCount = 28, SyllableCount = LeadCount * VowelCount * TrailCount;

    public static bool IsSyllable(int point) => point is >= SyllableBase and < SyllableBase + SyllableCount;

    public static void Decompose(int syllable, List<int> target)
    {
        var index = syllable - SyllableBase;
        target.Add(LeadBase + (index / (VowelCount * TrailCount)));
        target.Add(VowelBase + (index % (VowelCount * TrailCount) / TrailCount));
        if (index % TrailCount is var trail and > 0) target.Add(TrailBase + trail);
    }

    public static bool TryCompose(int first, int second, out int composed)
    {
        composed = 0;
        if (first is >= LeadBase and < LeadBase + LeadCount && second is >= VowelBase and < VowelBase + VowelCount)
            composed = SyllableBase + ((((first - LeadBase) * VowelCount) + second - VowelBase) * TrailCount);
        else if (IsSyllable(first) && (first - SyllableBase) % TrailCount == 0 && second is > TrailBase and < TrailBase + TrailCount)
            composed = first + second - TrailBase;
        return composed != 0;
    }
}
