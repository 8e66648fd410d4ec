using System.Text;
using System.Text.Json;
using CsCheck;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Seeds;

namespace StaticPress.Tests.Seeds;

/// <summary>The quick way of reading an entry and the one that tells mistakes say the same of every entry.</summary>
public sealed class PlainEntryTests
{
    private static readonly SourceLocation Start = new("seeds/index.jsonl", 7, 3);

    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static readonly Gen<string> Text = Any("", " ", "world", " Harbour ", "2026-11-22", "2026-11-22T09:30:00+01:00", "2026-13-01", "en", "pt_BR", "news", "draft", "a/b.txt", "../b.txt", "/b", "🙂 é", "a\nb", "\u00a0x", new string('l', 300));

    private static readonly Gen<object?> Scalar = Gen.OneOf(Text.Select(text => (object?)text), Gen.Int[0, 2].Select(i => i == 0 ? null : i == 1 ? (object)true : 12));

    private static readonly Gen<object?> Value = Gen.OneOf(
        Scalar,
        Scalar,
        Scalar.Array[0, 3].Select(list => (object?)list),
        Gen.Select(Any("file", "alt", "caption", "credit", "duration", "text", "date", "flie"), Scalar).Array[0, 3].Select(pairs => (object?)pairs));

    private static readonly Gen<(string, object?)[]> Entry = Gen.Select(Gen.OneOf(Gen.Int[0, EntryKeys.Names.Length - 1].Select(i => EntryKeys.Names[i]), Any("file", "file", "topic", " file")), Value).Array[0, 6];

    [Fact]
    public void Both_ways_say_the_same() => Gen.Select(Entry, Gen.Bool, Gen.Bool).Sample((entry, isIndented, isEscaped) =>
    {
        var json = Encoding.UTF8.GetBytes(JsonOf(entry, isIndented, isEscaped));
        var (quickly, told) = Read(reader => reader.Read(json, Start));
        var (slowly, toldSlowly) = Read((reader, diagnostics) => new JsonNodes(json, Start, diagnostics).Read() is { } node ? reader.Read(node, Fingerprint.Of(json)) : null);
        return quickly == slowly && told.SequenceEqual(toldSlowly);
    }, iter: 20_000);

    [Theory]
    [InlineData("""{"file":"a.txt"}""")]
    [InlineData("""{"file": "a.txt", "section": "world", "topics": ["ferries", "quays"], "authors": ["Ana Ruiz"], "published": "2026-11-22"}""")]
    [InlineData("""{"file":"a.txt","image":{"file":"a.jpg","alt":"A quay"},"kind":"opinion","status":"draft","language":"en-gb","translation_of":"b","slug":"a","id":"x","updated":"2026-11-22T09:30:00+01:00"}""")]
    [InlineData("{\n  \"file\": \"a.txt\",\n  \"topics\": []\n}")]
    public void What_newsrooms_write_goes_the_quick_way(string json) =>
        Assert.True(new PlainEntry(Encoding.UTF8.GetBytes(json), Start, new TextShare()).TryRead(out _));

    [Theory]
    [InlineData("""{"file":"a.txt","section":"\ud800"}""")]
    [InlineData("""{"file":"\udc00.txt"}""")]
    [InlineData("""{"\ud800":"x","file":"a.txt"}""")]
    public void Half_a_character_is_a_mistake_with_its_place(string json)
    {
        var (read, told) = Read(reader => reader.Read(Encoding.UTF8.GetBytes(json), Start));
        Assert.Null(read);
        Assert.Equal(DiagnosticCodes.InvalidText.Id, Assert.Single(told).Code);
    }

    [Theory]
    [InlineData("""{"file":"a.txt"} {"file":"b.txt"}""")]
    [InlineData("""{"file":"a.txt" """)]
    [InlineData("""["a.txt"]""")]
    [InlineData("""{"file":"a.txt","file":"b.txt"}""")]
    [InlineData("""{"section":"world"}""")]
    [InlineData("""{"file":"a.txt","image":{"alt":"A quay"}}""")]
    public void What_is_wrong_goes_the_other_way(string json) =>
        Assert.False(new PlainEntry(Encoding.UTF8.GetBytes(json), Start, new TextShare()).TryRead(out _));

    private static (ReadEntry? Entry, List<Diagnostic> Told) Read(Func<EntryReader, ReadEntry?> read) => Read((reader, _) => read(reader));

    private static (ReadEntry? Entry, List<Diagnostic> Told) Read(Func<EntryReader, List<Diagnostic>, ReadEntry?> read)
    {
        var diagnostics = new List<Diagnostic>();
        return (read(new EntryReader(diagnostics), diagnostics), diagnostics);
    }

    // Keys may stand twice, which no JsonObject allows.
    private static string JsonOf((string Key, object? Value)[] pairs, bool isIndented, bool isEscaped)
    {
        var options = new JsonSerializerOptions { Encoder = isEscaped ? null : System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var (before, between) = isIndented ? ("\n  ", ": ") : ("", ":");
        return "{" + string.Join(',', pairs.Select(pair => before + JsonSerializer.Serialize(pair.Key, options) + between
            + (pair.Value is (string, object?)[] inner ? JsonOf(inner, isIndented, isEscaped) : JsonSerializer.Serialize(pair.Value, options)))) + (isIndented ? "\n}" : "}");
    }
}
