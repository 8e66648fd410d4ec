namespace StaticPress.Output;

/// <summary>Where a site is prepared: beside the destination, or in it where there is no other place on its disk.</summary>
internal static class StagingPlace
{
    public const string NameInside = ".staticpress-staging";

    public static Staging Acquire(string destination, Disk disk)
    {
        var inside = Path.Join(destination, NameInside);
        if (Directory.Exists(inside)) return Staging.Acquire(inside, destination, disk); // perhaps with a journal in it
        Staging staging;
        try
        {
            staging = Staging.Acquire(Path.Join(Path.GetDirectoryName(destination), $".{Path.GetFileName(destination)}.staging"), destination, disk);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException && Directory.Exists(destination))
        {
            return Staging.Acquire(inside, destination, disk); // a web server's folder, say, in a parent that is root's
        }
        try
        {
            if (CanPlace(staging, destination, inside, disk)) return staging;
        }
        catch
        {
            staging.Dispose();
            throw;
        }
        staging.Dispose();
        return Staging.Acquire(inside, destination, disk); // a container's volume, say, which is a disk of its own
    }

    // A first site is placed by renaming folders, which no system does between disks; of later ones, files are copied there.
    private static bool CanPlace(Staging staging, string destination, string inside, Disk disk)
    {
        if (!Directory.Exists(destination) || File.Exists(Path.Join(destination, OutputManifest.FileName))) return true;
        if (File.Exists(Path.Join(staging.Folder, Journal.FileName))) return true; // it did before
        var probe = Path.Join(staging.Folder, "probe");
        disk.CreateFolder(probe);
        try
        {
            disk.MoveFolder(probe, inside);
        }
        catch (IOException)
        {
            disk.DeleteEmptyFolder(probe);
            return false;
        }
        disk.DeleteEmptyFolder(inside);
        return true;
    }
}
