using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticPress.Archives.Xml;

/// <summary>The text of an XML file without the control characters that XML 1.0 (section 2.2) forbids and exports carry along from pasted texts.</summary>
internal sealed partial class ExportText : TextReader
{
    private const int Head = 256;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create([.. Enumerable.Range(0, 32).Where(code => code is not (9 or 10 or 13)).Select(code => (char)code)]);

    private readonly StreamReader reader;

    static ExportText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public ExportText(Stream stream) => reader = new StreamReader(stream, EncodingOf(stream), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);

    public override int Peek() => throw new NotSupportedException();

    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        while (true)
        {
            var read = reader.Read(buffer);
            if (read == 0) return 0;
            if (Clean(buffer[..read]) is > 0 and var kept) return kept;
        }
    }

    /// <summary>Vertical tabs and form feeds divide words, as they do in the programs that write them; the others are no text.</summary>
    private static int Clean(Span<char> text)
    {
        var kept = text.IndexOfAny(Forbidden);
        if (kept < 0) return text.Length;
        for (var i = kept; i < text.Length; i++)
        {
            if (text[i] is '\v' or '\f') text[kept++] = ' ';
            else if (!Forbidden.Contains(text[i])) text[kept++] = text[i];
        }
        return kept;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) reader.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>What the declaration says; a byte order mark wins over it.</summary>
    private static Encoding EncodingOf(Stream stream)
    {
        var head = new byte[Head];
        var length = stream.ReadAtLeast(head, Head, throwOnEndOfStream: false);
        stream.Position = 0;
        var name = Declared().Match(Encoding.Latin1.GetString(head, 0, length)) is { Success: true } match ? match.Groups["name"].Value : "utf-8";
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
    }

    [GeneratedRegex("<\\?xml[^>]*encoding\\s*=\\s*[\"'](?<name>[A-Za-z0-9._-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declared();
}
