using System.Globalization;

namespace StaticPress.Benchmarks.Throughput;

/// <summary>Prints MB of each reader for a second of processor time, which other programs on the machine hardly change, and how reading time grows with a document: <c>throughput [--scale [SHAPE …]]</c>.</summary>
internal static class ThroughputCommand
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(5);

    public static int Run(string[] arguments)
    {
        if (arguments is ["--scale", .. var names]) return ScaleMeasurement.Run(names);
        if (arguments.Length > 0)
        {
            Console.Error.WriteLine("throughput [--scale [SHAPE …]]");
            return 2;
        }

        foreach (var subject in ThroughputSubjects.All(RepositoryFolder.Find())) Console.WriteLine(Measure(subject));
        return 0;
    }

    private static string Measure(IThroughputSubject subject)
    {
        Passes(subject, WarmUp);
        var before = Environment.CpuUsage.TotalTime;
        var passes = Passes(subject, Measured);
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        var megabytes = passes * subject.Documents.Sum(document => (double)document.Length) / 1_000_000;
        return string.Create(CultureInfo.InvariantCulture, $"{subject.Name,-24} {megabytes / seconds,8:0.0} MB/s  {passes * subject.Documents.Count / seconds,8:0} documents a second");
    }

    private static int Passes(IThroughputSubject subject, TimeSpan time)
    {
        var end = Environment.CpuUsage.TotalTime + time;
        var passes = 0;
        for (; Environment.CpuUsage.TotalTime < end; passes++)
        {
            foreach (var document in subject.Documents) subject.Read(document);
        }

        return passes;
    }
}
