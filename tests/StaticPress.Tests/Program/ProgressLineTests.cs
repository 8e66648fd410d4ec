using StaticPress.Program.Printing;

namespace StaticPress.Tests.Program;

public sealed class ProgressLineTests : IDisposable
{
    private readonly StringWriter written = new();
    private readonly HandClock clock = new();

    [Fact]
    public void A_long_stage_tells_how_far_it_is_how_fast_and_how_long_the_rest_takes()
    {
        using var line = new ProgressLine(written, rewrites: true, clock);
        line.Report("Reading", 0, 10_000);
        clock.Advance(2);
        line.Report("Reading", 4_000, 10_000);
        Assert.Equal("\rReading 4,000 of 10,000 (40 %), 2,000 a second, 3 s left", written.ToString());
    }

    [Fact]
    public void A_stage_of_unknown_length_tells_its_rate_from_its_own_beginning()
    {
        using var line = new ProgressLine(written, rewrites: true, clock);
        line.Report("Reading", 0, 10);
        clock.Advance(3);
        line.Report("Rendering", 64, 0);
        clock.Advance(2);
        line.Report("Rendering", 2_064, 0);
        Assert.EndsWith("\rRendering 2,064, 1,032 a second", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_are_told_as_minutes()
    {
        using var line = new ProgressLine(written, rewrites: true, clock);
        line.Report("Reading", 0, 1_000_000);
        clock.Advance(10);
        line.Report("Reading", 100_000, 1_000_000);
        Assert.EndsWith(", 2 min left", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_build_shows_nothing()
    {
        using var line = new ProgressLine(written, rewrites: true, clock);
        clock.Advance(0.9);
        line.Report("Reading", 5, 10);
        Assert.Equal("", written.ToString());
    }

    public void Dispose() => written.Dispose();

    private sealed class HandClock : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Advance(double seconds) => ticks += TimeSpan.FromSeconds(seconds).Ticks;
    }
}
