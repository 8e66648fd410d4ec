namespace StaticPress.Media;

/// <summary>
/// One picture cut to several shapes: <c>ferry.jpg</c> with <c>ferry-16x9.jpg</c>, <c>ferry-4x3.jpg</c> and <c>ferry-1x1.jpg</c>
/// beside it. Search engines choose the one that fits (structured-data.md, 3.3).
/// </summary>
public static class PictureShapes
{
    private static readonly string[] Names = ["-16x9", "-4x3", "-1x1"];

    /// <summary>The paths under which a picture's other shapes would lie, the widest first.</summary>
    public static IEnumerable<string> Beside(string file)
    {
        var extension = Path.GetExtension(file);
        var stem = file[..(file.Length - extension.Length)];
        foreach (var name in Names) yield return stem + name + extension;
    }
}
