using System.Globalization;
using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers;
using StaticPress.Media;
using StaticPress.Pages;
using StaticPress.Pipeline;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Benchmarks;

/// <summary><c>allocations FOLDER</c>: how many bytes each step of a build takes for one article, beside what Scriban takes for the same page by itself.</summary>
internal static class AllocationCommand
{
    public static int Run(string folder)
    {
        var options = new BuildOptions { PublicationFolder = folder, Clock = new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero), Workers = 1 };
        var folders = new PublicationFolders(folder);
        var diagnostics = new DiagnosticBag();
        var reading = new SiteReading(options, folders, diagnostics);
        var settings = reading.ReadSettings()!;
        var seeds = reading.ReadSeeds(settings);
        using var spill = new ArticleSpill(folders.Cache);
        var reader = new ArticleReader(folders, settings, HeadCache.Empty, keepBytes: 0, spill);
        reader.ReadFacts(seeds.Entries[0], seeds.Files[0]);

        var extractor = new ArticleExtractor(new ExtractionOptions { FallbackLanguage = settings.Language, Ledger = false });
        var documents = seeds.Entries.Select(entry => (Name: "seeds/" + entry.File, Bytes: File.ReadAllBytes(Path.Combine(folders.Seeds, entry.File)))).ToList();
        var count = documents.Count;
        var imported = documents.ConvertAll(document => AllImporters.For(document.Name).Import(document.Name, document.Bytes, [])!);
        _ = extractor.Extract(imported[0]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} articles of {documents.Average(document => document.Bytes.Length):0} bytes"));
        Print("import", Per(count, i => AllImporters.For(documents[i].Name).Import(documents[i].Name, documents[i].Bytes, [])));
        Print("extract", Per(count, i => extractor.Extract(imported[i])));
        using var recording = new HeadRecording(folders.Cache, options.Clock);
        Print("read, import, extract, spill", Per(count, i =>
        {
            var source = reader.ReadFacts(seeds.Entries[i], seeds.Files[i]);
            recording.Add(source.Head!);
            return source.Head;
        }));
        imported.Clear();
        documents.Clear();

        var (theme, media) = (new Theme(folders.Templates), new MediaStore(folders.Seeds));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var again = reading.ReadSeeds(settings);
        Print("stay for an entry of the index, until its head is built", (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)again.Entries.Length);
        var heads = reading.ReadHeads(settings, again, reader, recording, null, default);
        again = null;
        Print("stay for a head", (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)count);
        before = GC.GetTotalMemory(forceFullCollection: true);
        var site = reading.Assemble(settings, heads, options.Clock, theme, media);
        var answers = new SiteAnswers(site);
        answers.RelatedTo(0);
        Print("stay for an article in lists, orders and related stories", (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)count);
        var publication = new Publication(folder, answers, theme, media, reader.Load);
        var context = new OutputContext(publication);
        var plans = new ArticlePages().Plan(site).ToList();
        foreach (var plan in plans.Take(100)) Render(plan);
        Print("take back from the spill", Per(plans.Count, i => reader.Load(site.Articles[i])));
        Print("article's page", Per(plans.Count, i => Render(plans[i])));
        var alone = new ScribanAlone(publication, context, 0);
        alone.Render();
        Print("of which Scriban takes by itself", Per(1000, _ => alone.Render()));
        var lists = OutputSources.All(publication.Assets, media).SelectMany(source => source.Plan(site)).Where(plan => plan.Source is TermPages).ToList();
        foreach (var plan in lists.Take(100)) Render(plan);
        Print($"list's page ({lists.Count})", Per(lists.Count, i => Render(lists[i])));
        return 0;

        object? Render(OutputPlan plan)
        {
            context.Begin();
            plan.Source.Render(plan, context);
            return null;
        }
    }

    private static double Per(int count, Func<int, object?> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < count; i++) work(i);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)count;
    }

    private static void Print(string what, double bytes) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes,10:0} bytes  {what}"));
}
