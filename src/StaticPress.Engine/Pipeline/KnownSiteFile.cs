using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StaticPress.Incremental;
using StaticPress.Output;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>
/// Keeps a <see cref="KnownSite"/> from one build to the next, and what changes with every text in a small file beside the large one. Files that are damaged, of another program,
/// or not of one another are none.
/// </summary>
internal static class KnownSiteFile
{
    private const uint Version = 0x53505301;
    private const uint VersionOfTexts = 0x53505401;

    /// <summary>About so many bytes for all but its articles.</summary>
    private const int BytesOfTerm = 256;

    public static KnownSite? Load(string file, ulong identity)
    {
        if (ArrayFile.Load<byte>(TextsOf(file), VersionOfTexts, identity, out var ofTexts) is not { } texts) return null;
        if (ArrayFile.Load<byte>(file, Version, identity, out var ofSite) is not { } site || ofSite != ofTexts) return null;
        return Read(new BytesReader(site), new BytesReader(texts), ofSite.First);
    }

    /// <param name="areTextsAll">Whether nothing else has changed since it was loaded.</param>
    /// <exception cref="IOException">The disk is full, or the file may not be written.</exception>
    public static void Save(string file, ulong identity, KnownSite site, bool areTextsAll)
    {
        if (!areTextsAll)
        {
            // At once as large as it becomes: of a million articles it has a hundred megabytes.
            var length = site.Entries.Length * (sizeof(int) + sizeof(ulong));
            foreach (var term in site.Terms) length += BytesOfTerm + (term.Count * sizeof(int));
            Save(file, Version, identity, site, length, Write);
        }
        Save(TextsOf(file), VersionOfTexts, identity, site, (site.Stamps.Length * Unsafe.SizeOf<FileStamp>()) + BytesOfTerm, WriteTexts);
    }

    public static string TextsOf(string file) => file + ".texts";

    private static void Save(string file, uint version, ulong identity, KnownSite site, int length, Action<BinaryWriter, KnownSite> write)
    {
        using var stream = new MemoryStream(length);
        using var writer = new BinaryWriter(stream);
        write(writer, site);
        ArrayFile.Save<byte>(file, version, identity, (site.Id, 0), stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void WriteTexts(BinaryWriter writer, KnownSite site)
    {
        foreach (var sum in (ReadOnlySpan<ulong>)[site.Sums.Surroundings, site.Sums.Heads, site.Sums.Trace, site.Sums.Files]) writer.Write(sum);
        WriteItems(writer, site.Stamps);
        WriteItems<int>(writer, CollectionsMarshal.AsSpan(site.Told));
    }

    private static void Write(BinaryWriter writer, KnownSite site)
    {
        writer.Write(site.Clock.UtcTicks);
        writer.Write(site.NextChange is not null);
        if (site.NextChange is { } next)
        {
            writer.Write(next.At.UtcTicks);
            writer.Write((int)next.Reason);
        }
        TraceFormat.WriteDiagnostics(writer, site.Diagnostics);
        WriteItems(writer, site.Entries);
        WriteItems(writer, site.Keys);
        writer.Write(site.Order);
        writer.Write(site.Terms.Length);
        foreach (var term in site.Terms)
        {
            writer.Write((byte)term.Kind);
            writer.Write(term.Slug);
            writer.Write(term.Title);
            writer.Write(term.Route);
            TraceFormat.WriteOptional(writer, term.Description);
            writer.Write(term.Year);
            writer.Write(term.Month);
            WriteItems(writer, term.Articles.AsSpan());
        }
        writer.Write(site.Translations.Count);
        foreach (var (article, versions) in site.Translations)
        {
            writer.Write(article);
            WriteItems(writer, versions.AsSpan());
        }
        writer.Write(site.Redirects.Length);
        foreach (var redirect in site.Redirects)
        {
            writer.Write(redirect.Path);
            writer.Write(redirect.Article);
        }
    }

    private static KnownSite Read(BytesReader reader, BytesReader texts, ulong id) => new()
    {
        Id = id,
        Sums = new KnownSums(texts.ReadUInt64(), texts.ReadUInt64(), texts.ReadUInt64(), texts.ReadUInt64()),
        Stamps = ReadItems<FileStamp>(texts),
        Told = [.. ReadItems<int>(texts)],
        Clock = ReadMoment(reader),
        NextChange = reader.ReadBoolean() ? new NextChange(ReadMoment(reader), (ChangeReason)reader.ReadInt32()) : null,
        Diagnostics = TraceFormat.ReadDiagnostics(reader),
        Entries = ReadItems<int>(reader),
        Keys = ReadItems<ulong>(reader),
        Order = reader.ReadUInt64(),
        Terms = ReadTerms(reader),
        Translations = ReadTranslations(reader),
        Redirects = ReadRedirects(reader),
    };

    private static ImmutableArray<Term> ReadTerms(BytesReader reader)
    {
        var terms = new Term[reader.ReadInt32()];
        for (var i = 0; i < terms.Length; i++) terms[i] = ReadTerm(reader);
        return ImmutableCollectionsMarshal.AsImmutableArray(terms);
    }

    private static FrozenDictionary<int, ImmutableArray<int>> ReadTranslations(BytesReader reader)
    {
        var translations = new Dictionary<int, ImmutableArray<int>>();
        for (var left = reader.ReadInt32(); left > 0; left--) translations.Add(reader.ReadInt32(), ReadList(reader));
        return translations.ToFrozenDictionary();
    }

    private static ImmutableArray<Redirect> ReadRedirects(BytesReader reader)
    {
        var redirects = new Redirect[reader.ReadInt32()];
        for (var i = 0; i < redirects.Length; i++) redirects[i] = new Redirect(reader.ReadText(), reader.ReadInt32());
        return ImmutableCollectionsMarshal.AsImmutableArray(redirects);
    }

    private static Term ReadTerm(BytesReader reader)
    {
        var (kind, slug, title, route, description) = ((TermKind)reader.ReadByte(), reader.ReadText(), reader.ReadText(), reader.ReadText(), reader.ReadOptionalText());
        var (year, month) = (reader.ReadInt32(), reader.ReadInt32());
        return new Term(kind, slug, title, route, ReadList(reader)) { Description = description, Year = year, Month = month };
    }

    private static DateTimeOffset ReadMoment(BytesReader reader) => new(reader.ReadInt64(), TimeSpan.Zero);

    private static ImmutableArray<int> ReadList(BytesReader reader) => ImmutableCollectionsMarshal.AsImmutableArray(ReadItems<int>(reader));

    /// <summary>As they lie in memory: the file is this program's on this machine.</summary>
    private static void WriteItems<T>(BinaryWriter writer, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        writer.Write(items.Length);
        writer.Write(MemoryMarshal.AsBytes(items));
    }

    private static T[] ReadItems<T>(BytesReader reader)
        where T : unmanaged
    {
        var count = reader.ReadInt32();
        var bytes = reader.Rest[..checked(count * Unsafe.SizeOf<T>())];
        reader.Skip(bytes.Length);
        return MemoryMarshal.Cast<byte, T>(bytes).ToArray();
    }
}
