using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Seeds;

/// <summary>Reads one entry of the index, and tells what is wrong with it.</summary>
/// <param name="memory">What the last reading left, if somebody reads again and again.</param>
internal sealed class EntryReader(List<Diagnostic> diagnostics, SeedMemory? memory = null)
{
    private readonly TextShare shared = new();

    /// <summary>An entry of a JSON index.</summary>
    /// <param name="json">One value, the whole of it.</param>
    /// <param name="start">Where it begins in its file.</param>
    public ReadEntry? Read(ReadOnlySpan<byte> json, SourceLocation start)
    {
        if (memory?.TryRead(json, start, shared, out var plain) ?? new PlainEntry(json, start, shared).TryRead(out plain)) return plain;
        return new JsonNodes(json, start, diagnostics).Read() is { } node ? Read(node, Fingerprint.Of(json)) : null;
    }

    /// <summary>The entry, the place of its <c>file</c> and of its picture's; null where it names no file that could be looked for.</summary>
    public ReadEntry? Read(Node node) => Read(node, fingerprint: 0);

    /// <param name="fingerprint">Of the entry as it is written, where that is known.</param>
    public ReadEntry? Read(Node node, ulong fingerprint)
    {
        if (node is not MapNode map)
        {
            diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"an entry is a group of keys, not {node.Kind}", "- file: 000_name.txt"));
            return null;
        }
        if (FileOf(map) is not { } file) return null;
        // A million entries are read so: each is made once, not again for every key.
        string? id = null, slug = null, section = null, language = null, translationOf = null;
        EquatableArray<string> topics = [], authors = [], aliases = [];
        EquatableArray<Correction> corrections = [];
        PressDate? published = null, updated = null;
        (ArticleImage? image, SourceLocation imageAt, ArticleAudio? audio) = (null, default, null);
        ArticleKind? kind = null;
        SeedStatus status = default;
        foreach (var (key, value) in map.Entries)
        {
            if (!IsKnown(key, EntryKeys.Names) || value.IsNull) continue;
            switch (key.Text)
            {
                case "id": id = Text(value); break;
                case "slug": slug = Text(value); break;
                case "section": section = Shared(Text(value)); break;
                case "topics": topics = Texts(value); break;
                case "authors": authors = Texts(value); break;
                case "language": language = ValueKinds.Language.Read(value, diagnostics, out var tag) ? Shared(tag) : null; break;
                case "published": published = Date(value); break;
                case "updated": updated = Date(value); break;
                case "image": (image, imageAt) = (Image(value), value.Location); break;
                case "audio": audio = Audio(value); break;
                case "kind": kind = EntryKeys.Kinds.Read(value, diagnostics, out var named) ? named : null; break;
                case "translation_of": translationOf = Text(value); break;
                case "corrections": corrections = Corrections(value); break;
                case "aliases": aliases = Aliases(value); break;
                case "status": status = EntryKeys.States.Read(value, diagnostics, out var state) ? state : default; break;
            }
        }
        var entry = new SeedEntry(file.Text, string.IsNullOrEmpty(id) ? ArticleHead.IdOf(file.Text) : id, map.Location)
        {
            Slug = slug,
            Section = section,
            Topics = topics,
            Authors = authors,
            Language = language,
            Published = published,
            Updated = updated,
            Image = image,
            Audio = audio,
            Kind = kind,
            TranslationOf = translationOf,
            Corrections = corrections,
            Aliases = aliases,
            Status = status,
        };
        return new ReadEntry(entry, file.Location, imageAt, fingerprint);
    }

    private TextNode? FileOf(MapNode map)
    {
        foreach (var (key, value) in map.Entries)
        {
            if (key.Text == "file" && !value.IsNull) return PathOf(value);
        }
        foreach (var (key, _) in map.Entries) IsKnown(key, EntryKeys.Names);
        // A misspelt key has been told with what it was meant to be.
        if (!map.Entries.Any(entry => Nearest.Of(entry.Key.Text, EntryKeys.Names) == "file")) diagnostics.Add(DiagnosticCodes.MissingKey.At(map.Location, "this entry has no `file`"));
        return null;
    }

    private TextNode? PathOf(Node node)
    {
        if (!ValueKinds.TryText(node, diagnostics, out var path)) return null;
        if (SafePath.ProblemOf(path) is not { } problem) return new TextNode(path, IsPlain: false, node.Location);
        diagnostics.Add(DiagnosticCodes.UnsafePath.At(node.Location, $"the path “{path}” {problem}", "paths are relative to the seed folder"));
        return null;
    }

    private string? Text(Node node) => ValueKinds.TryText(node, diagnostics, out var text) ? text : null;

    private EquatableArray<string> Texts(Node node)
    {
        if (!ValueKinds.Texts.Read(node, diagnostics, out var texts)) return [];
        var array = new string[texts.Count];
        for (var i = 0; i < array.Length; i++) array[i] = Shared(texts[i])!;
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(array);
    }

    /// <summary>Each is another one, so none is kept for sharing.</summary>
    private EquatableArray<string> Aliases(Node node) => ValueKinds.Texts.Read(node, diagnostics, out var texts) ? [.. texts] : [];

    private PressDate? Date(Node node)
    {
        if (node is TextNode text && IsoDate.TryParse(text.Text.AsSpan().Trim(), out var date)) return date;
        diagnostics.Add(DiagnosticCodes.InvalidDate.At(node.Location, $"{ValueKinds.Shown(node)} is not a date", "for example 2026-11-22, or 2026-11-22T09:30:00+01:00"));
        return null;
    }

    private ArticleImage? Image(Node node)
    {
        if (node is not MapNode map)
        {
            diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"an image is a group of keys, not {node.Kind}", "image:\n  file: picture.jpg\n  alt: What it shows"));
            return null;
        }
        string? file = null;
        var image = new ArticleImage("", null, null, null);
        foreach (var (key, value) in map.Entries)
        {
            if (!IsKnown(key, EntryKeys.ImageNames) || value.IsNull) continue;
            if (key.Text == "file") file = PathOf(value)?.Text ?? "";
            else if (key.Text == "alt") image = image with { Alt = Text(value) };
            else if (key.Text == "caption") image = image with { Caption = Text(value) };
            else image = image with { Credit = Text(value) };
        }
        if (file is null) diagnostics.Add(DiagnosticCodes.MissingKey.At(node.Location, "this image has no `file`"));
        return string.IsNullOrEmpty(file) ? null : image with { File = file };
    }

    private ArticleAudio? Audio(Node node)
    {
        if (node is not MapNode map)
        {
            diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"a recording is a group of keys, not {node.Kind}", "audio:\n  file: recording.mp3\n  duration: 4:05"));
            return null;
        }
        (string? file, int? seconds) = (null, null);
        foreach (var (key, value) in map.Entries)
        {
            if (!IsKnown(key, EntryKeys.AudioNames) || value.IsNull) continue;
            if (key.Text == "file") file = PathOf(value)?.Text ?? "";
            else seconds = Duration(value);
        }
        if (file is null) diagnostics.Add(DiagnosticCodes.MissingKey.At(node.Location, "this recording has no `file`"));
        return string.IsNullOrEmpty(file) ? null : new ArticleAudio(file, seconds);
    }

    private int? Duration(Node node)
    {
        if (node is TextNode text && AudioDuration.TryParse(text.Text.Trim(), out var seconds)) return seconds;
        diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"{ValueKinds.Shown(node)} is not a duration", "minutes and seconds, such as 4:05, or a number of seconds"));
        return null;
    }

    private EquatableArray<Correction> Corrections(Node node) =>
        [.. (node is ListNode list ? list.Items : [node]).Select(Correction).OfType<Correction>()];

    private Correction? Correction(Node node)
    {
        const string Example = "corrections:\n  - date: 2026-11-23\n    text: What was wrong, and what is right.";
        if (node is not MapNode map)
        {
            diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"a correction is a group of keys, not {node.Kind}", Example));
            return null;
        }
        (PressDate? date, string? text) = (null, null);
        foreach (var (key, value) in map.Entries)
        {
            if (!IsKnown(key, EntryKeys.CorrectionNames) || value.IsNull) continue;
            if (key.Text == "date") date = Date(value);
            else text = Text(value);
        }
        if (date is { } day && text is not null) return new Correction(day, text);
        diagnostics.Add(DiagnosticCodes.MissingKey.At(node.Location, "a correction has a `date` and a `text`", Example));
        return null;
    }

    private bool IsKnown(TextNode key, ImmutableArray<string> known) => GroupKinds.IsKnown(key, known.AsSpan(), diagnostics);

    private string? Shared(string? text) => text is null ? null : shared.Share(text);
}
