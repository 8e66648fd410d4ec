using System.Globalization;
using StaticPress.Pipeline;

namespace StaticPress.Program.Printing;

/// <summary>Shows how far a long build has come: one line written over on a terminal, a line per stage elsewhere, nothing for short builds.</summary>
internal sealed class ProgressLine(TextWriter writer, bool rewrites, TimeProvider clock) : IBuildProgress, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly long started = clock.GetTimestamp();
    private TimeSpan nextAt = Patience;
    private string toldStage = "";
    private string stageNow = "";
    private long stageStarted = clock.GetTimestamp();
    private int width;

    public void Report(string stage, int done, int total)
    {
        // Workers report often: whoever finds another one printing has nothing to add.
        if (!gate.TryEnter()) return;
        try
        {
            if (stage != stageNow) (stageNow, stageStarted) = (stage, clock.GetTimestamp());
            if (clock.GetElapsedTime(started) < Patience) return;
            if (rewrites) Rewrite(stage, done, total);
            else if (stage != toldStage) writer.WriteLine(stage + " …");
            toldStage = stage;
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Clears the line, so that what is printed next stands alone.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (width > 0) writer.Write($"\r{new string(' ', width)}\r");
            width = 0;
        }
    }

    private void Rewrite(string stage, int done, int total)
    {
        var elapsed = clock.GetElapsedTime(started);
        if (elapsed < nextAt) return;
        nextAt = elapsed + Interval;
        var text = total > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{stage} {done:N0} of {total:N0} ({100L * done / total} %)")
            : string.Create(CultureInfo.InvariantCulture, $"{stage} {done:N0}");
        text += Pace(done, total);
        writer.Write($"\r{text.PadRight(width)}");
        width = Math.Max(width, text.Length);
    }

    /// <summary>How many a second since the stage began, and how long the rest takes at that rate.</summary>
    private string Pace(int done, int total)
    {
        var seconds = clock.GetElapsedTime(stageStarted).TotalSeconds;
        if (seconds < 0.5 || done == 0) return "";
        var rate = done / seconds;
        var text = string.Create(CultureInfo.InvariantCulture, $", {rate:N0} a second");
        if (total <= done) return text;
        var left = TimeSpan.FromSeconds((total - done) / rate);
        return text + (left.TotalMinutes < 1
            ? string.Create(CultureInfo.InvariantCulture, $", {Math.Ceiling(left.TotalSeconds):0} s left")
            : string.Create(CultureInfo.InvariantCulture, $", {Math.Ceiling(left.TotalMinutes):0} min left"));
    }
}
