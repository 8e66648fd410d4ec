using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
using StaticPress.Configuration;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Seeds;

/// <summary>
/// Reads an entry of a JSON index straight from its bytes, where nothing in it is unusual: each key once, texts in quotes, lists of texts, a
/// picture. Everything else, and with it every mistake, is left to <see cref="EntryReader"/>, which says the same of such an entry and tells
/// what is wrong with others.
/// </summary>
internal ref struct PlainEntry(ReadOnlySpan<byte> json, SourceLocation start, TextShare texts)
{
    private const int LongestText = 256;

    private readonly ReadOnlySpan<byte> json = json;
    private Utf8JsonReader reader = new(json);

    public bool TryRead(out ReadEntry read)
    {
        read = default;
        try
        {
            return Utf8.IsValid(json) && reader.Read() && reader.TokenType == JsonTokenType.StartObject && TryReadMap(out read) && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private bool TryReadMap(out ReadEntry read)
    {
        read = default;
        string? file = null, id = null, slug = null, section = null, language = null, translationOf = null;
        EquatableArray<string> topics = [], authors = [];
        PressDate? published = null, updated = null;
        (ArticleImage? image, SourceLocation fileAt, SourceLocation imageAt) = (null, default, default);
        ArticleKind? kind = null;
        SeedStatus status = default;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = EntryKeys.IndexOf(reader.ValueSpan);
            if (key < 0 || (seen & (1 << key)) != 0 || !reader.Read()) return false;
            seen |= 1 << key;
            var isRead = EntryKeys.Names[key] switch
            {
                "file" => TryPath(out file, out fileAt),
                "id" => TryText(out id),
                "slug" => TryText(out slug),
                "section" => TryShared(out section),
                "topics" => TryTexts(out topics),
                "authors" => TryTexts(out authors),
                "language" => TryValue(ValueKinds.Language, out language),
                "published" => TryDate(out published),
                "updated" => TryDate(out updated),
                "image" => TryImage(out image, out imageAt),
                "kind" => TryChoice(EntryKeys.Kinds, out kind),
                "translation_of" => TryText(out translationOf),
                "status" => TryValue(EntryKeys.States, out status),
                _ => false,
            };
            if (!isRead) return false;
        }
        if (file is null) return false;
        var entry = new SeedEntry(file, string.IsNullOrEmpty(id) ? ArticleHead.IdOf(file) : id, start)
        {
            Slug = slug,
            Section = section,
            Topics = topics,
            Authors = authors,
            Language = language is null ? null : texts.Share(language),
            Published = published,
            Updated = updated,
            Image = image,
            Kind = kind,
            TranslationOf = translationOf,
            Status = status,
        };
        read = new ReadEntry(entry, fileAt, imageAt, Fingerprint.Of(json));
        return true;
    }

    private readonly bool IsText => reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped;

    private bool TryText(out string? text)
    {
        text = IsText ? reader.GetString()!.Trim() : null;
        return text is not null;
    }

    private bool TryShared(out string? text)
    {
        text = IsText ? texts.ShareTrimmed(reader.ValueSpan) : null;
        return text is not null;
    }

    private bool TryPath(out string? path, out SourceLocation at)
    {
        at = start.After(json[..(int)reader.TokenStartIndex]);
        return TryText(out path) && SafePath.ProblemOf(path) is null;
    }

    private bool TryTexts(out EquatableArray<string> found)
    {
        found = [];
        if (reader.TokenType != JsonTokenType.StartArray) return false;
        var list = CountOfArray() is > 0 and var count ? new string[count] : [];
        for (var i = 0; i < list.Length; i++)
        {
            if (!reader.Read() || !TryShared(out var text)) return false;
            list[i] = text!;
        }
        found = ImmutableCollectionsMarshal.AsImmutableArray(list);
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray;
    }

    /// <summary>How many tokens stand in the array that the reader is at the start of.</summary>
    private readonly int CountOfArray()
    {
        var ahead = reader;
        var count = 0;
        while (ahead.Read() && ahead.TokenType != JsonTokenType.EndArray) count++;
        return count;
    }

    private bool TryDate(out PressDate? date)
    {
        date = null;
        Span<char> text = stackalloc char[LongestText];
        if (!IsText || reader.ValueSpan.Length > LongestText) return false;
        if (!IsoDate.TryParse(text[..reader.CopyString(text)].Trim(), out var read)) return false;
        date = read;
        return true;
    }

    private bool TryValue<T>(ValueKind<T> kind, out T? value)
    {
        value = default;
        return TryText(out var text) && kind.Read(new TextNode(text!, IsPlain: false, start), [], out value);
    }

    private bool TryChoice(ValueKind<ArticleKind> kinds, out ArticleKind? kind)
    {
        var isRead = TryValue(kinds, out var value);
        kind = value;
        return isRead;
    }

    private bool TryImage(out ArticleImage? image, out SourceLocation at)
    {
        (image, at) = (null, start.After(json[..(int)reader.TokenStartIndex]));
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        string? file = null, alt = null, caption = null, credit = null;
        bool isRead;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.ValueSpan;
            if (!reader.Read()) return false;
            if (file is null && key.SequenceEqual("file"u8)) isRead = TryPath(out file, out _);
            else if (alt is null && key.SequenceEqual("alt"u8)) isRead = TryText(out alt);
            else if (caption is null && key.SequenceEqual("caption"u8)) isRead = TryText(out caption);
            else isRead = credit is null && key.SequenceEqual("credit"u8) && TryText(out credit);
            if (!isRead) return false;
        }
        image = file is null ? null : new ArticleImage(file, alt, caption, credit);
        return image is not null;
    }
}
