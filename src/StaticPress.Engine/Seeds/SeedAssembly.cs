using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Seeds;

/// <summary>Joins the index's entries with the files of the folder, each file once, each id once.</summary>
internal sealed class SeedAssembly(SeedListing listing, string folder, string name, List<Diagnostic> diagnostics)
{
    private readonly ImmutableArray<SeedEntry>.Builder entries = ImmutableArray.CreateBuilder<SeedEntry>(listing.Seeds.Length);
    private readonly ImmutableArray<SeedFile>.Builder files = ImmutableArray.CreateBuilder<SeedFile>(listing.Seeds.Length);
    private readonly ImmutableArray<ulong>.Builder fingerprints = ImmutableArray.CreateBuilder<ulong>(listing.Seeds.Length);

    // For each seed of the listing its entry's ordinal plus one.
    private readonly int[] listedBy = new int[listing.Seeds.Length];

    // An id's number is its entry's ordinal.
    private readonly KeyNumbers ids = new(listing.Seeds.Length);
    private int guess;

    public void Add(ReadEntry read)
    {
        read = WithoutMissingImage(read);
        var seed = listing.Find(read.Entry.File, guess);
        if (seed < 0)
        {
            diagnostics.Add(Missing(read));
            return;
        }
        guess = seed + 1;
        if (listedBy[seed] > 0)
        {
            diagnostics.Add(DiagnosticCodes.ListedTwice.At(read.FileLocation, $"“{read.Entry.File}” is listed a second time", note: $"the first is on line {entries[listedBy[seed] - 1].Location.Line}"));
            return;
        }
        listedBy[seed] = entries.Count + 1;
        Add(read.Entry, listing.Seeds[seed] with { File = read.Entry.File }, read.Fingerprint);
    }

    public void AddUnlisted(UnlistedSeeds unlisted)
    {
        if (unlisted == UnlistedSeeds.Skip) return;
        for (var i = 0; i < listedBy.Length; i++)
        {
            if (listedBy[i] > 0) continue;
            var file = listing.Seeds[i].File;
            var location = new SourceLocation($"{name}/{file}");
            if (unlisted == UnlistedSeeds.Build) Add(new SeedEntry(file, ArticleHead.IdOf(file), location), listing.Seeds[i], Fingerprint.Of(file));
            else diagnostics.Add(DiagnosticCodes.UnlistedSeed.At(location, $"“{file}” is not in the seed index", "list it, or change `unlisted` in staticpress.yml"));
        }
    }

    /// <summary>A translation names an article that is there, and the original, not another translation.</summary>
    public void CheckTranslations()
    {
        foreach (var entry in entries)
        {
            if (entry.TranslationOf is not { } original) continue;
            var ordinal = ids.Find(Fingerprint.Of(original));
            if (ordinal < 0)
                diagnostics.Add(DiagnosticCodes.UnknownOriginal.At(entry.Location, $"“{entry.File}” is said to translate “{original}”, and no article has this id", Nearest.Of(original, entries.Select(one => one.Id)) is { } nearest ? $"did you mean “{nearest}”?" : null));
            else if (entries[ordinal].TranslationOf is { } first)
                diagnostics.Add(DiagnosticCodes.UnknownOriginal.At(entry.Location, $"“{entry.File}” is said to translate “{original}”, which is itself a translation", original == entry.Id ? null : $"name the original: translation_of: {first}"));
        }
    }

    public SeedIndex Take(ImmutableArray<Diagnostic> told) => new(entries.DrainToImmutable(), files.DrainToImmutable(), told) { Fingerprints = fingerprints.DrainToImmutable() };

    private void Add(SeedEntry entry, SeedFile file, ulong fingerprint)
    {
        if (ids.Add(Fingerprint.Of(entry.Id)) is var earlier && earlier < entries.Count)
        {
            var first = entries[earlier];
            var place = first.Location.Line > 0 ? $"line {first.Location.Line} of {first.Location.Path}" : first.Location.Path;
            diagnostics.Add(DiagnosticCodes.DuplicateId.At(entry.Location, $"“{entry.File}” and “{first.File}” have the same id “{entry.Id}”", "give one of them an `id` of its own in the seed index", $"“{first.File}” is at {place}"));
            return;
        }
        entries.Add(entry);
        files.Add(file);
        fingerprints.Add(fingerprint);
    }

    // Told here with the index's line; no later stage needs to look for it again.
    private ReadEntry WithoutMissingImage(ReadEntry read)
    {
        if (read.Entry.Image is not { } image || listing.Holds(image.File)) return read;
        diagnostics.Add(DiagnosticCodes.MissingSeed.At(read.ImageLocation, $"the picture “{image.File}” does not exist in “{name}”", Nearest.Of(image.File, listing.Others) is { } nearest ? $"did you mean “{nearest}”?" : null));
        return read with { Entry = read.Entry with { Image = null }, Fingerprint = 0 };
    }

    private Diagnostic Missing(ReadEntry read)
    {
        var file = read.Entry.File;
        if (listing.Others.BinarySearch(file, StringComparer.Ordinal) >= 0)
            return DiagnosticCodes.UnreadableFormat.At(read.FileLocation, $"no importer reads files such as “{file}”");
        if (File.Exists(Path.Combine(folder, file)))
            return DiagnosticCodes.UnsafePath.At(read.FileLocation, $"“{file}” is hidden, or stands behind a symbolic link that is not followed");
        return DiagnosticCodes.MissingSeed.At(read.FileLocation, $"“{file}” does not exist in “{name}”", listing.NearestTo(file) is { } nearest ? $"did you mean “{nearest}”?" : $"put the file into {name}/, or take its entry out of the index");
    }
}
