namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same numbers on every machine.</summary>
public struct FuzzRandom(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        state += 0x9e3779b97f4a7c15;
        var value = state;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }

    public int Below(int limit) => (int)(Next() % (ulong)limit);
}
