using System.Text;

namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>Makes one document of the seeds: a window of one of them with some lines moved, removed, doubled, joined, split or spoilt.</summary>
public static class FuzzMutator
{
    private const int MostLines = 28;
    private const int MostEdits = 6;
    private static readonly string[] Ends = ["\n", "\n", "\n", "\n", "\r\n", "\r"];
    private static readonly string Characters = " \t\u00A0\u3000\u200B\u200E\u200F\u2060\uFEFF\u0000\u0007\u000B\u000C\u0085\u2028.?!:;,-–—_()[]【】（）/|•*#\"'“”«»=@&<>0123456789٠१२〇AaÉßЯяעبकの中가\u0301\u0E31\u064B\uD83D\uDE00\uDC00\uFFFF";

    public static byte[] Document(FuzzSeeds seeds, ulong seed, long execution)
    {
        var random = new FuzzRandom(seed ^ ((ulong)execution * 0x9e3779b97f4a7c15));
        random.Next();
        var lines = Window(seeds, ref random);
        for (var edits = random.Below(MostEdits) + 1; edits > 0 && lines.Count > 0; edits--) Edit(lines, seeds, ref random);
        var bytes = Encoding.UTF8.GetBytes(string.Join(Ends[random.Below(Ends.Length)], lines));
        if (bytes.Length > 0 && random.Below(40) == 0) bytes[random.Below(bytes.Length)] ^= (byte)(1 << random.Below(8));
        return bytes;
    }

    private static List<string> Window(FuzzSeeds seeds, ref FuzzRandom random)
    {
        var document = seeds.Documents[random.Below(seeds.Documents.Count)];
        var length = Math.Min(document.Length, MostLines);
        // Half of the windows hold the document's beginning: most rules look there.
        var start = random.Below(2) == 0 ? 0 : random.Below(document.Length - length + 1);
        return [.. document.AsSpan(start, length)];
    }

    private static void Edit(List<string> lines, FuzzSeeds seeds, ref FuzzRandom random)
    {
        var at = random.Below(lines.Count);
        var other = random.Below(lines.Count);
        switch (random.Below(14))
        {
            case 0:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 1:
                lines.RemoveAt(at);
                break;
            case 2:
                lines.Insert(other, lines[at]);
                break;
            case 3 when at + 1 < lines.Count:
                lines[at] += lines[at + 1];
                lines.RemoveAt(at + 1);
                break;
            case 4 when lines[at].Length > 0:
                var cut = random.Below(lines[at].Length);
                lines.Insert(at + 1, lines[at][cut..]);
                lines[at] = lines[at][..cut];
                break;
            case 5:
                lines.RemoveAll(string.IsNullOrWhiteSpace);
                break;
            case 6 or 7:
                lines.Insert(at, seeds.Fragments[random.Below(seeds.Fragments.Count)]);
                break;
            case 8:
                var donor = seeds.Documents[random.Below(seeds.Documents.Count)];
                lines.Insert(at, donor[random.Below(donor.Length)]);
                break;
            case 9:
                lines[at] = seeds.Fragments[random.Below(seeds.Fragments.Count)] + lines[at];
                break;
            case 10:
                lines[at] = lines[at].ToUpperInvariant();
                break;
            default:
                Spoil(lines, at, ref random);
                break;
        }
    }

    private static void Spoil(List<string> lines, int at, ref FuzzRandom random)
    {
        var text = new StringBuilder(lines[at]);
        for (var count = random.Below(4) + 1; count > 0; count--)
        {
            var character = Characters[random.Below(Characters.Length)];
            if (random.Below(30) == 0) character = (char)random.Below(0x10000);
            var place = random.Below(text.Length + 1);
            if (place == text.Length || random.Below(2) == 0) text.Insert(place, character);
            else text[place] = character;
        }

        lines[at] = text.ToString();
    }
}
