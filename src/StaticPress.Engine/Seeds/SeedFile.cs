namespace StaticPress.Seeds;

/// <summary>A file of the seed folder with what tells whether it may have changed, so that nobody asks the file system twice.</summary>
/// <param name="File">Relative to the seed folder, forward slashes.</param>
/// <param name="ModifiedTicks">UTC.</param>
public readonly record struct SeedFile(string File, long Length, long ModifiedTicks);
