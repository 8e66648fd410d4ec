namespace StaticPress.Seeds;

/// <summary>A stretch of a stream in memory, moved forward and grown only as far as one line or value asks.</summary>
internal sealed class ByteWindow(Stream stream)
{
    private byte[] buffer = new byte[128 * 1024];
    private int start;
    private int end;
    private long passed;

    public bool IsAtEnd { get; private set; }

    public ReadOnlySpan<byte> Rest => buffer.AsSpan(start, end - start);

    /// <summary>Where a range that is valid now stands in the stream, if that was at its start.</summary>
    public long PositionOf(Range range) => passed + range.Start.Value;

    public ReadOnlySpan<byte> Bytes(Range range) => buffer.AsSpan(range);

    public void Advance(int count) => start += count;

    /// <summary>The next line without its end, valid until the next call; null behind the last.</summary>
    public Range? NextLine()
    {
        var searched = 0;
        while (true)
        {
            var length = Rest[searched..].IndexOf((byte)'\n');
            if (length >= 0 || (IsAtEnd && start < end))
            {
                var line = start..(length >= 0 ? start + searched + length : end);
                start = Math.Min(line.End.Value + 1, end);
                return line;
            }
            if (IsAtEnd) return null;
            searched = end - start;
            Fill();
        }
    }

    /// <summary>Reads on behind what is there; doubles the buffer where that fills it.</summary>
    public void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            passed += start;
            (start, end) = (0, end - start);
        }
        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var read = stream.Read(buffer, end, buffer.Length - end);
        IsAtEnd = read == 0;
        end += read;
    }
}
