using StaticPress.Text;

namespace StaticPress.Tests;

/// <summary>Every non-blank line stands in exactly one entry of the ledger, and no entry begins or ends on a blank line.</summary>
internal static class LedgerLaw
{
    public static void Check(string text)
    {
        var source = new SourceText(text);
        var counts = new int[source.LineCount + 1];
        foreach (var (from, to, role, _) in Reading.Extract(text).Ledger)
        {
            Assert.True(role.Length > 0);
            for (var line = from; line <= to; line++) counts[line]++;
        }

        for (var line = 1; line <= source.LineCount; line++)
        {
            var visible = source.Line(line).ToString().Any(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format && c is not (>= '\uFE00' and <= '\uFE0F'));
            if (visible) Assert.True(counts[line] == 1, $"line {line} stands {counts[line]} times in the ledger of:\n{text}");
            else Assert.True(counts[line] <= 1);
        }
    }
}
