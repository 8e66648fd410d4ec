using System.Text;

namespace StaticPress.Model;

/// <summary>
/// The texts of a head in one object, for a million objects more are what collecting memory costs: file, headline, summary and route, as UTF-8 one after
/// another. Where one of them is not valid UTF-16 they stay strings, so that they come back as they were.
/// </summary>
internal readonly struct HeadTexts : IEquatable<HeadTexts>
{
    private const int Count = 4;
    private const int None = -1;

    private readonly object? texts;

    /// <summary>In bytes; what is left is the route's.</summary>
    private readonly int fileLength, headlineLength, summaryLength;

    public enum Text
    {
        File,
        Headline,
        Summary,
        Route,
    }

    public HeadTexts(string? file, string? headline, string? summary, string? route)
        : this(new CompactText(file), new CompactText(headline), new CompactText(summary), new CompactText(route))
    {
    }

    public HeadTexts(CompactText file, CompactText headline, CompactText summary, CompactText route)
    {
        if (file.IsUtf8 && headline.IsUtf8 && summary.IsUtf8 && route.IsUtf8) this = new HeadTexts(file.Utf8Bytes, headline.Utf8Bytes, summary.Utf8Bytes, summary.IsNone, route.Utf8Bytes);
        else texts = (string?[])[file.ToString(), headline.ToString(), summary.ToString(), route.ToString()];
    }

    /// <summary>Of valid UTF-8, which is copied.</summary>
    public HeadTexts(ReadOnlySpan<byte> file, ReadOnlySpan<byte> headline, ReadOnlySpan<byte> summary, bool hasNoSummary, ReadOnlySpan<byte> route)
    {
        (fileLength, headlineLength, summaryLength) = (file.Length, headline.Length, hasNoSummary ? None : summary.Length);
        var bytes = new byte[file.Length + headline.Length + summary.Length + route.Length];
        file.CopyTo(bytes);
        headline.CopyTo(bytes.AsSpan(file.Length));
        summary.CopyTo(bytes.AsSpan(file.Length + headline.Length));
        route.CopyTo(bytes.AsSpan(file.Length + headline.Length + summary.Length));
        texts = bytes;
    }

    /// <summary>Whether all are valid, and so can be written as UTF-8 and read again.</summary>
    public bool IsUtf8 => texts is not string?[];

    public string? this[Text text] => texts switch
    {
        byte[] when text == Text.Summary && summaryLength == None => null,
        byte[] => Encoding.UTF8.GetString(Utf8Bytes(text)),
        string?[] strings => strings[(int)text],
        _ => null,
    };

    /// <summary>A text as UTF-8, for who only compares or copies it; empty where there is none, and halves of characters as the sign that stands for them.</summary>
    public ReadOnlySpan<byte> Utf8Bytes(Text text)
    {
        if (texts is not byte[] bytes) return Encoding.UTF8.GetBytes(this[text] ?? "");
        var headline = fileLength;
        var summary = headline + headlineLength;
        var route = summary + Math.Max(summaryLength, 0);
        return text switch
        {
            Text.File => bytes.AsSpan(0, headline),
            Text.Headline => bytes.AsSpan(headline, headlineLength),
            Text.Summary => bytes.AsSpan(summary, route - summary),
            _ => bytes.AsSpan(route),
        };
    }

    public HeadTexts With(Text text, string? value)
    {
        var strings = new string?[Count];
        for (var i = 0; i < Count; i++) strings[i] = i == (int)text ? value : this[(Text)i];
        return new HeadTexts(strings[0], strings[1], strings[2], strings[3]);
    }

    public bool Equals(HeadTexts other) =>
        texts is byte[] one && other.texts is byte[] two
            ? fileLength == other.fileLength && headlineLength == other.headlineLength && summaryLength == other.summaryLength && one.AsSpan().SequenceEqual(two)
            : this[Text.File] == other[Text.File] && this[Text.Headline] == other[Text.Headline] && this[Text.Summary] == other[Text.Summary] && this[Text.Route] == other[Text.Route];

    public override bool Equals(object? obj) => obj is HeadTexts other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(this[Text.File] ?? "");
}
