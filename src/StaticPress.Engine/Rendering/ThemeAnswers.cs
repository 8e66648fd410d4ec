using System.Collections.Concurrent;
using StaticPress.Incremental;
using StaticPress.Media;

namespace StaticPress.Rendering;

/// <summary>What outputs ask of the theme and of pictures, and today's answers.</summary>
/// <param name="publicationFolder">Full path.</param>
public sealed class ThemeAnswers(Theme theme, AssetMap assets, MediaStore media, string publicationFolder) : IAnswers
{
    public const byte First = 64;
    internal const byte File = 64;
    internal const byte Asset = 65;
    internal const byte Image = 66;
    internal const byte PublicationFile = 67;
    internal const byte StaticFile = 68;
    internal const byte Audio = 69;

    private readonly ConcurrentDictionary<ulong, string> names = new();
    private readonly ConcurrentDictionary<Question, ulong> known = new();

    /// <summary>Questions carry fingerprints of names; a name must be made known before it can be asked for.</summary>
    internal ulong Name(string name)
    {
        var key = Fingerprint.Of(name);
        if (!names.ContainsKey(key)) names.TryAdd(key, name);
        return key;
    }

    /// <summary>Each question is put to the file system once a build, however many outputs ask it.</summary>
    public ulong Answer(Question question)
    {
        if (known.TryGetValue(question, out var answer)) return answer;
        return names.TryGetValue(question.Subject, out var name) ? known.GetOrAdd(question, Answer(question.Kind, name)) : 0;
    }

    private ulong Answer(byte kind, string name) => kind switch
    {
        File => theme.FingerprintOf(name),
        Asset => assets.PathOf(name) is { } path ? Fingerprint.Of(path) : 0,
        Image => media.Find(name)?.Fingerprint ?? 0,
        Audio => media.FindAudio(name)?.Fingerprint ?? 0,
        PublicationFile => Stamp(new FileInfo(Path.Combine(publicationFolder, name))),
        StaticFile => System.IO.File.Exists(Path.Combine(publicationFolder, name)) ? 1UL : 0UL,
        _ => 0,
    };

    private static ulong Stamp(FileInfo file) => file.Exists ? Fingerprint.Of((ulong)file.Length, (ulong)file.LastWriteTimeUtc.Ticks) : 0;
}
