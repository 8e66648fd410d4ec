namespace StaticPress.Program.Serving;

/// <summary>What the preview serves of its own.</summary>
internal static class OwnFiles
{
    public static ReadOnlyMemory<byte> Script { get; } = Read("preview.js");

    private static byte[] Read(string name)
    {
        using var stream = typeof(OwnFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
