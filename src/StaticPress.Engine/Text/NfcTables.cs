using System.Collections.Frozen;
using System.IO.Compression;

namespace StaticPress.Text;

/// <summary>The unpacked tables of <see cref="NfcData"/>; built when the first text needs them.</summary>
internal sealed class NfcTables
{
    private const int Limit = 0x1EA00;
    private const byte NeverInNfc = 1;
    private const byte MayCompose = 2;
    private readonly byte[] classes = new byte[Limit];
    private readonly byte[] flags = new byte[Limit];
    private readonly FrozenDictionary<int, (int First, int Second)> decompositions;
    private readonly FrozenDictionary<long, int> compositions;

    private NfcTables(int[] numbers)
    {
        var (classCount, count) = (numbers[0], numbers[1]);
        var rows = numbers.AsSpan(2);
        var point = 0;
        for (var i = 0; i < classCount; i++) classes[point += rows[i]] = (byte)rows[classCount + i];

        var pairs = new Dictionary<long, int>(count);
        var parts = new Dictionary<int, (int, int)>(count);
        var (code, first, second, composes) = (0, 0, 0, 0);
        for (var i = classCount * 2; i < (classCount * 2) + count; i++)
        {
            code = (code + rows[i]) & 0xFFFFFF;
            first = (first + rows[i + count]) & 0xFFFFFF;
            second = (second + rows[i + (count * 2)]) & 0xFFFFFF;
            composes = (composes + rows[i + (count * 3)]) & 0xFFFFFF;
            parts[code] = (first, second);
            if (composes == 0)
            {
                if (code < Limit) flags[code] |= NeverInNfc;
                continue;
            }

            pairs[Key(first, second)] = code;
            flags[second] |= MayCompose;
        }

        flags.AsSpan(Hangul.VowelBase, Hangul.VowelCount).Fill(MayCompose);
        flags.AsSpan(Hangul.TrailBase + 1, Hangul.TrailCount - 1).Fill(MayCompose);
        decompositions = parts.ToFrozenDictionary();
        compositions = pairs.ToFrozenDictionary();
    }

    public static NfcTables Instance { get; } = new(Unpack());

    public int CombiningClass(int point) => point < Limit ? classes[point] : 0;

    /// <summary>Whether the code point may stand in normalised text as it is, whatever comes before it. Ideographs for compatibility, above the tables, may not.</summary>
    public bool IsInert(int point) => point < Limit ? flags[point] == 0 : point is < 0x2F800 or > 0x2FA1D;

    public bool TryDecompose(int point, out (int First, int Second) parts) => decompositions.TryGetValue(point, out parts);

    public bool TryCompose(int first, int second, out int composed) => compositions.TryGetValue(Key(first, second), out composed);

    private static long Key(int first, int second) => ((long)first << 24) | (long)second;

    private static int[] Unpack()
    {
        using var packed = new MemoryStream(Convert.FromBase64String(NfcData.Packed));
        using var inflater = new DeflateStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        inflater.CopyTo(bytes);
        var flat = bytes.ToArray();
        var numbers = new int[flat.Length / 3];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = flat[i * 3] | (flat[(i * 3) + 1] << 8) | (flat[(i * 3) + 2] << 16);
        return numbers;
    }
}
