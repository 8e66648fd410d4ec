using System.Globalization;
using BenchmarkDotNet.Running;
using StaticPress.Benchmarks;
using StaticPress.Benchmarks.Output;

// generate N DIR    writes a publication of N articles
// measure N [DIR]   builds one clean, unchanged and after one edit, and prints what each took
// publishing …      measures the Output room against bare loops of file writing
// anything else     goes to BenchmarkDotNet (--filter '*')
switch (args)
{
    case ["generate", var count, var folder]:
        PublicationGenerator.Write(Path.GetFullPath(folder), int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["measure", var count, .. var rest]:
        return BuildMeasurement.Run(int.Parse(count, CultureInfo.InvariantCulture), rest is [var at] ? Path.GetFullPath(at) : null);
    case ["publishing", .. var rest]:
        return PublishingBenchmark.Run(rest);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PublicationGenerator).Assembly).Run(args);
        return 0;
}
