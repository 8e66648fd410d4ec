namespace StaticPress.Archives;

/// <summary>Reads the files of one system: an export, a feed, a single document.</summary>
public interface IArchive
{
    /// <summary>Its name in reports.</summary>
    string Name { get; }

    /// <summary>Whether a file is one of its own.</summary>
    bool Claims(ArchiveFile file, FileShape shape);

    /// <summary>Gives articles one at a time, in the file's order; what is wrong becomes a diagnostic, and what came before it is kept.</summary>
    void Read(ArchiveFile file, ArchiveSink sink);
}
