using System.Globalization;
using BenchmarkDotNet.Running;
using StaticPress.Benchmarks;
using StaticPress.Benchmarks.Corpus;
using StaticPress.Benchmarks.Fuzzing;
using StaticPress.Benchmarks.Output;
using StaticPress.Benchmarks.Pages;
using StaticPress.Benchmarks.Peers;
using StaticPress.Benchmarks.Throughput;

// generate N DIR    writes a publication of N articles
// measure N [DIR]   builds one clean, unchanged and after one edit, and prints what each took
// preview N [DIR]   starts a preview and changes one file after the other
// allocations DIR   prints what each step of a build takes and keeps in memory for one article
// publishing …      measures the Output room against bare loops of file writing
// compare-peers N [RUNS] [WORK] [TOOL…]   builds one site with each of staticpress, hugo, eleventy and astro that the PATH has
// corpus …          reads tests/Corpus and prints how well, per field, shape and language
// pages FOLDER     reads saved pages beside SmartReader
// fuzz FORMAT …     mutates documents and looks for faults in reading them
// throughput        prints MB/s of each reader; --scale how its time grows with a document
// anything else     goes to BenchmarkDotNet (--filter '*')
switch (args)
{
    case ["generate", var count, var folder]:
        PublicationGenerator.Write(Path.GetFullPath(folder), int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["measure", var count, .. var rest]:
        return BuildMeasurement.Run(int.Parse(count, CultureInfo.InvariantCulture), rest is [var at] ? Path.GetFullPath(at) : null);
    case ["preview", var count, .. var rest]:
        return PreviewMeasurement.Run(int.Parse(count, CultureInfo.InvariantCulture), rest is [var place] ? Path.GetFullPath(place) : null);
    case ["allocations", var publication]:
        return AllocationCommand.Run(Path.GetFullPath(publication));
    case ["publishing", .. var rest]:
        return PublishingBenchmark.Run(rest);
    case ["compare-peers", .. var rest]:
        return PeersCommand.Run(rest);
    case ["corpus", .. var rest]:
        return CorpusCommand.Run(rest);
    case ["pages", .. var rest]:
        return PagesCommand.Run(rest);
    case ["throughput", .. var rest]:
        return ThroughputCommand.Run(rest);
    case ["fuzz", .. var rest]:
        return FuzzCommand.Run(rest);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PublicationGenerator).Assembly).Run(args);
        return 0;
}
