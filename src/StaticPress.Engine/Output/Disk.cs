using System.Buffers;
using Microsoft.Win32.SafeHandles;
using StaticPress.Incremental;

namespace StaticPress.Output;

/// <summary>Every operation that changes the disk, in one place, so that a test can stop the world before any of them.</summary>
internal sealed class Disk(Action<string>? before)
{
    public FileStamp WriteNew(string path, ReadOnlySpan<byte> content)
    {
        before?.Invoke("write");
        return new(content.Length, WholeFile.WriteNew(path, content));
    }

    public FileStream OpenNew(string path)
    {
        before?.Invoke("open");
        return new(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    }

    public void Flush(FileStream stream)
    {
        before?.Invoke("flush");
        stream.Flush(flushToDisk: true);
    }

    public void CreateFolder(string path)
    {
        before?.Invoke("mkdir");
        Directory.CreateDirectory(path);
    }

    public void MoveFile(string from, string to)
    {
        before?.Invoke("rename");
        File.Move(from, to, overwrite: true);
    }

    public void MoveFolder(string from, string to)
    {
        before?.Invoke("rename");
        Directory.Move(from, to);
    }

    public void DeleteFile(string path)
    {
        before?.Invoke("delete");
        File.Delete(path);
    }

    public void DeleteEmptyFolder(string path)
    {
        before?.Invoke("rmdir");
        Directory.Delete(path, recursive: false);
    }

    public void DeleteTree(string path)
    {
        before?.Invoke("delete tree");
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
    }

    /// <summary>Whether the open file holds exactly these bytes; a different length is answered without reading.</summary>
    public static bool Holds(SafeFileHandle handle, ReadOnlySpan<byte> content)
    {
        if (RandomAccess.GetLength(handle) != content.Length) return false;
        if (content.IsEmpty) return true;
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(content.Length, 1 << 17));
        try
        {
            for (var at = 0; at < content.Length;)
            {
                var wanted = Math.Min(buffer.Length, content.Length - at);
                var read = RandomAccess.Read(handle, buffer.AsSpan(0, wanted), at);
                if (read == 0 || !content.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read))) return false;
                at += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
