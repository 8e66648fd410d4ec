using System.Globalization;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Laws;

/// <summary>Law 2: two builds of the same files are byte-identical, whatever the folder, culture and order of writing.</summary>
public class SameInSameOutTests
{
    [Fact]
    public void Folder_culture_and_order_of_files_do_not_show()
    {
        using var first = Write(Enumerable.Range(0, 9), ".");
        using var second = Write(Enumerable.Range(0, 9).Reverse(), "٫");
        Assert.Equal(first.Tree(), second.Tree());
    }

    [Fact]
    public void The_clock_shows_only_in_what_it_holds_back()
    {
        using var early = new TestPublication();
        using var late = new TestPublication();
        foreach (var publication in (ReadOnlySpan<TestPublication>)[early, late])
        {
            publication.Write("staticpress.yml", TestPublication.Settings).Write("seeds/a.txt", TestPublication.Seed("An old story"));
        }
        early.Build(options => options with { Clock = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) });
        late.Build(options => options with { Clock = new DateTimeOffset(2029, 1, 1, 0, 0, 0, TimeSpan.Zero) });
        Assert.Equal(early.Tree(), late.Tree());
    }

    /// <summary>A culture that writes numbers and dates in its own way; the real ones are not there without ICU.</summary>
    private static CultureInfo Strange(string decimalSeparator)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimalSeparator;
        culture.NumberFormat.NegativeSign = "minus";
        culture.DateTimeFormat.DateSeparator = "~";
        culture.DateTimeFormat.TimeSeparator = "~";
        culture.DateTimeFormat.ShortDatePattern = "yyyy~dd~MM";
        return culture;
    }

    private static TestPublication Write(IEnumerable<int> order, string culture)
    {
        var publication = new TestPublication().Write("staticpress.yml", TestPublication.Settings);
        foreach (var i in order) publication.Write($"seeds/{i:000}_x.txt", TestPublication.Seed($"Iıİi story {i}", $"{i + 1:00}/06/2025"));
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Strange(culture);
        try
        {
            publication.Build();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        return publication;
    }
}
