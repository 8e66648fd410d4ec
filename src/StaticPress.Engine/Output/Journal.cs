using System.IO.Hashing;
using System.Text;

namespace StaticPress.Output;

/// <summary>
/// What is to be done to the destination, written down before any of it is done. One operation a line; an empty line
/// means that all before it must be done first; the last line is a checksum, without which the journal does not count.
/// </summary>
internal sealed class Journal : IDisposable
{
    public const string FileName = "journal";
    public const char Place = '+', PlaceFolder = '*', Remove = '-', MakeFolder = '/', RemoveFolder = '~';
    private const int ChecksumLine = 1 + 32 + 1;
    private readonly FileStream stream;
    private readonly Disk disk;
    private readonly XxHash128 hash = new();

    public Journal(string folder, Disk disk)
    {
        this.disk = disk;
        stream = disk.OpenNew(Path.Combine(folder, FileName));
        Write("staticpress-journal 1\n");
    }

    public void Add(char operation, string path) => Write($"{operation}{path}\n");

    public void AddMove(char operation, string staged, string path) => Write($"{operation}{staged}\t{path}\n");

    public void Barrier() => Write("\n");

    /// <summary>From here on the new site is decided: whoever comes next carries the journal out.</summary>
    public void Commit()
    {
        Write("\n");
        stream.Write(Encoding.ASCII.GetBytes($"={Convert.ToHexString(hash.GetCurrentHash())}\n"));
        disk.Flush(stream);
    }

    public void Dispose() => stream.Dispose();

    /// <summary>A committed journal; null when there is none or it was never finished.</summary>
    public static byte[]? Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file)) return null;
        var bytes = File.ReadAllBytes(file);
        if (bytes.Length < ChecksumLine || bytes[^ChecksumLine] != '=') return null;
        var checksum = Convert.ToHexString(XxHash128.Hash(bytes.AsSpan(0, bytes.Length - ChecksumLine)));
        return bytes.AsSpan(bytes.Length - ChecksumLine + 1, checksum.Length).SequenceEqual(Encoding.ASCII.GetBytes(checksum)) ? bytes : null;
    }

    /// <summary>Where the operations of a journal stand in it, batch by batch; those of one batch may be done in any order.</summary>
    public static IEnumerable<List<Range>> Batches(byte[] journal)
    {
        var batch = new List<Range>();
        var start = Array.IndexOf(journal, (byte)'\n') + 1;
        while (start < journal.Length - ChecksumLine)
        {
            var end = Array.IndexOf(journal, (byte)'\n', start);
            if (end > start)
            {
                batch.Add(start..end);
            }
            else if (batch.Count > 0)
            {
                yield return batch;
                batch = [];
            }
            start = end + 1;
        }
    }

    private void Write(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.Append(bytes);
        stream.Write(bytes);
    }
}
