using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text;

namespace StaticPress.Output;

/// <summary>Carries a committed journal out. Doing it twice, or again after it was stopped anywhere, gives the same site.</summary>
internal sealed class JournalReplay(string staging, string destination, Disk disk, bool again)
{
    private const int WorthThreads = 64;

    public void Run(byte[] journal)
    {
        foreach (var batch in Journal.Batches(journal))
        {
            if (batch.Count >= WorthThreads) DoInParallel(journal, batch);
            else batch.ForEach(line => Do(journal.AsSpan(line)));
        }
    }

    private void DoInParallel(byte[] journal, List<Range> batch)
    {
        try
        {
            Parallel.ForEach(Partitioner.Create(0, batch.Count, 1 + (batch.Count / (Environment.ProcessorCount * 8))), range =>
            {
                for (var i = range.Item1; i < range.Item2; i++) Do(journal.AsSpan(batch[i]));
            });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    private void Do(ReadOnlySpan<byte> line)
    {
        var rest = Encoding.UTF8.GetString(line[1..]);
        switch ((char)line[0])
        {
            case Journal.Place: Place(rest, disk.MoveFile, File.Exists); break;
            case Journal.PlaceFolder: Place(rest, disk.MoveFolder, Directory.Exists); break;
            case Journal.Remove: Remove(Target(rest)); break;
            case Journal.MakeFolder: disk.CreateFolder(Target(rest)); break;
            case Journal.RemoveFolder: RemoveFolder(Target(rest)); break;
            default: throw new InvalidDataException($"The journal holds an operation that this version does not know: {rest}");
        }
    }

    private string Target(string path) => Path.Join(destination, path);

    private void Place(string operation, Action<string, string> move, Func<string, bool> exists)
    {
        var tab = operation.IndexOf('\t', StringComparison.Ordinal);
        var staged = Path.Join(staging, operation.AsSpan(0, tab));
        if (again && !exists(staged)) return; // done by the run that was stopped
        move(staged, Path.Join(destination, operation.AsSpan(tab + 1)));
    }

    private void Remove(string file)
    {
        try
        {
            disk.DeleteFile(file);
        }
        catch (DirectoryNotFoundException)
        {
            // Its folder is gone already, or has become a file of the new site.
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(file))
        {
            // It has become a folder of the new site.
        }
    }

    private void RemoveFolder(string folder)
    {
        try
        {
            disk.DeleteEmptyFolder(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Not empty: a file that is not ours lies in it, and it stays. Or it is gone already, or a file of the new site.
        }
    }
}
