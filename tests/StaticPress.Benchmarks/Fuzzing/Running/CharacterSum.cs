using System.Globalization;

namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>Counts characters on both sides: none may be missing, and none may be too many but those that stand for pictures and media.</summary>
public static class CharacterSum
{
    public static string? Fault((string Text, string Extra) seen, IEnumerable<string> parts)
    {
        var counts = new Dictionary<char, (int Least, int Most)>();
        foreach (var character in seen.Text.Where(IsVisible)) counts[character] = (counts.GetValueOrDefault(character).Least + 1, counts.GetValueOrDefault(character).Most + 1);
        foreach (var character in seen.Extra.Where(IsVisible)) counts[character] = (counts.GetValueOrDefault(character).Least, counts.GetValueOrDefault(character).Most + 1);
        var given = parts.SelectMany(part => part).Where(IsVisible).CountBy(character => character).ToDictionary();
        foreach (var (character, (least, most)) in counts)
        {
            var count = given.GetValueOrDefault(character);
            if (count < least) return $"“{character}” (U+{(int)character:X4}) stands {least} times in the page and {count} times in its parts";
            // What stands for media (a host's name, an address made whole) comes from addresses.
            if (count > most && seen.Extra.Length == 0) return $"“{character}” (U+{(int)character:X4}) stands {most} times in the page and {count} times in its parts";
        }

        return null;
    }

    private static bool IsVisible(char character) => !char.IsWhiteSpace(character) && !char.IsControl(character) && char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}
