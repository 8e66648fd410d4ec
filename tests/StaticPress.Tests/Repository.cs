namespace StaticPress.Tests;

/// <summary>The checkout the tests run in: the folder with the solution, found upwards from the test's own assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string File(string path) => Path.Combine(Root, path);

    private static string Find(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "StaticPress.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no StaticPress.sln above the tests"));
}
