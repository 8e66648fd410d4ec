using System.Text;
using Wcwidth;

namespace StaticPress.Program.Printing;

/// <summary>Divides text into lines that fit a terminal, where some characters take two cells and some none.</summary>
internal static class CellWidth
{
    /// <param name="width">In cells; under 20 the text stays whole, as it does where there is no terminal.</param>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        if (width < 20)
        {
            yield return text;
            yield break;
        }

        var (start, space, cells, cellsAtSpace) = (0, -1, 0, 0);
        for (var i = 0; i < text.Length;)
        {
            var rune = Rune.TryGetRuneAt(text, i, out var found) ? found : Rune.ReplacementChar;
            cells += Of(rune);
            if (cells > width && i > start)
            {
                var end = space > start ? space + 1 : i;
                yield return text[start..end].TrimEnd();
                cells = space > start ? cells - cellsAtSpace : Of(rune);
                (start, space) = (end, -1);
            }

            if (rune.Value == ' ') (space, cellsAtSpace) = (i, cells);
            i += Math.Max(1, rune.Utf16SequenceLength);
        }

        yield return text[start..];
    }

    /// <summary>Control characters, which are replaced before, would be -1.</summary>
    private static int Of(Rune rune) => Math.Max(0, UnicodeCalculator.GetWidth(rune));
}
