using StaticPress.Program.Serving;

namespace StaticPress.Tests.Serving;

public class FirstReadingTests
{
    [Fact]
    public async Task It_says_how_far_it_is_and_when_it_ends()
    {
        var reading = new FirstReading(TimeProvider.System);
        Assert.Equal((0, 0), reading.Reached);
        reading.Report("Reading", 256, int.MaxValue);
        Assert.Equal((256, int.MaxValue), reading.Reached);
        Assert.False(await reading.EndsSoonAsync(TestContext.Current.CancellationToken));
        reading.End();
        Assert.True(await reading.EndsSoonAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Who_waits_is_told_how_long()
    {
        var page = PreviewPages.Waiting((45_312, 100_000));
        Assert.Equal(503, page.Status);
        Assert.Contains("45,312 of 100,000", System.Text.Encoding.UTF8.GetString(page.Bytes.Span), StringComparison.Ordinal);
    }
}
