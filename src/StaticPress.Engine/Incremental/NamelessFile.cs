using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace StaticPress.Incremental;

/// <summary>Files for what a build has no room for in memory.</summary>
internal static class NamelessFile
{
    /// <summary>A file that is gone when its handle is closed, and where the system allows it has no name before that: a killed build leaves nothing behind.</summary>
    /// <param name="folder">Made if it is not there.</param>
    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    public static SafeFileHandle Open(string folder, string name)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{Environment.ProcessId}.tmp"));
        var handle = File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return handle;
    }
}
