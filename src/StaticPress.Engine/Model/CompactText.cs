using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace StaticPress.Model;

/// <summary>
/// A text that stays in memory for every article, as UTF-8: half the room of a string for most languages. Whoever asks gets a new string.
/// What is not valid UTF-16 stays a string, so that it comes back as it was.
/// </summary>
internal readonly struct CompactText : IEquatable<CompactText>
{
    private readonly object? text;

    public CompactText(string? value) => text = value is null || Utf8(value) is not { } bytes ? value : bytes;

    private CompactText(byte[] utf8) => text = utf8;

    /// <summary>Of valid UTF-8, which is copied.</summary>
    public static CompactText OfUtf8(ReadOnlySpan<byte> utf8) => new(utf8.ToArray());

    /// <summary>Whether there is no text at all, not even an empty one.</summary>
    public bool IsNone => text is null;

    /// <summary>Whether it is kept as UTF-8, or is none.</summary>
    public bool IsUtf8 => text is not string;

    /// <summary>The text as UTF-8, for who only compares or copies it; halves of characters as the sign that stands for them.</summary>
    public ReadOnlySpan<byte> Utf8Bytes => text as byte[] ?? Encoding.UTF8.GetBytes((string?)text ?? "");

    public bool Equals(CompactText other) => text is byte[] one && other.text is byte[] two ? one.AsSpan().SequenceEqual(two) : Equals(text, other.text);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CompactText other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString() ?? "");

    /// <summary>The text, or null if there is none.</summary>
    public override string? ToString() => text is byte[] bytes ? Encoding.UTF8.GetString(bytes) : (string?)text;

    private static byte[]? Utf8(string value) => IsWhole(value) ? Encoding.UTF8.GetBytes(value) : null;

    /// <summary>Whether every half of a character stands beside its other half.</summary>
    private static bool IsWhole(ReadOnlySpan<char> value)
    {
        while (value.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at)
        {
            if (Rune.DecodeFromUtf16(value[at..], out _, out var length) != System.Buffers.OperationStatus.Done) return false;
            value = value[(at + length)..];
        }
        return true;
    }
}
