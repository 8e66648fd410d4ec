namespace StaticPress.Incremental;

/// <summary>Numbers fingerprints in the order they come, in half of the room that a dictionary takes for a million of them.</summary>
internal sealed class KeyNumbers
{
    private ulong[] keys;

    /// <summary>One more than the number of the key beside it; zero where there is none.</summary>
    private int[] numbers;

    public KeyNumbers(int expected)
    {
        var length = LengthFor(expected);
        (keys, numbers) = (new ulong[length], new int[length]);
    }

    public int Count { get; private set; }

    /// <summary>The keys by their numbers.</summary>
    public ulong[] ToArray()
    {
        var byNumber = new ulong[Count];
        for (var i = 0; i < keys.Length; i++)
        {
            if (numbers[i] > 0) byNumber[numbers[i] - 1] = keys[i];
        }
        return byNumber;
    }

    /// <summary>The key's number, or -1.</summary>
    public int Find(ulong key) => numbers[PlaceOf(key)] - 1;

    /// <summary>The key's number, which is a new one if it was unknown.</summary>
    public int Add(ulong key)
    {
        var place = PlaceOf(key);
        if (numbers[place] > 0) return numbers[place] - 1;
        if (LengthFor(Count + 1) > keys.Length)
        {
            Grow();
            place = PlaceOf(key);
        }
        (keys[place], numbers[place]) = (key, ++Count);
        return Count - 1;
    }

    /// <summary>False if the key has a number already.</summary>
    public bool TryAdd(ulong key)
    {
        var before = Count;
        Add(key);
        return Count > before;
    }

    // Fingerprints are spread evenly already.
    private int PlaceOf(ulong key)
    {
        var place = (int)key & (keys.Length - 1);
        while (numbers[place] > 0 && keys[place] != key) place = (place + 1) & (keys.Length - 1);
        return place;
    }

    private void Grow()
    {
        var (oldKeys, oldNumbers) = (keys, numbers);
        (keys, numbers) = (new ulong[oldKeys.Length * 2], new int[oldKeys.Length * 2]);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldNumbers[i] == 0) continue;
            var place = PlaceOf(oldKeys[i]);
            (keys[place], numbers[place]) = (oldKeys[i], oldNumbers[i]);
        }
    }

    /// <summary>Three quarters are filled at most.</summary>
    private static int LengthFor(int count) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(count + (count / 3) + 2));
}
