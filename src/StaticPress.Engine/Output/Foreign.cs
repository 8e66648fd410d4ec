using StaticPress.Diagnostics;

namespace StaticPress.Output;

/// <summary>What people are told when something that StaticPress did not write stands in the way.</summary>
internal static class Foreign
{
    public static OutputException File(string path) => Problem(path,
        $"The destination holds '{path}', which StaticPress did not write, and the site has a file of that name.");

    public static OutputException InFolder(string path) => Problem(path,
        $"The folder '{path}' in the destination holds something that StaticPress did not write, and the site has a file of that name.");

    public static OutputException NotFolder(string path) => Problem(path,
        $"In the destination '{path}' is a file or a link that StaticPress did not write, and the site needs a folder of that name.");

    private static OutputException Problem(string path, string message) => new(DiagnosticCodes.OutputForeignFile.At(
        new SourceLocation(path), message, "Move it away or delete it, or give the page another address."));
}
