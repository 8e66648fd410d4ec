using StaticPress.Deployment;
using StaticPress.Diagnostics;
using StaticPress.Output;

namespace StaticPress.Program.Commands;

/// <summary>What is told of an exception: the machine's failures by their path, our own faults in one line, and never a stack trace.</summary>
internal sealed record Failure(Diagnostic Diagnostic, int ExitCode)
{
    public static Failure Of(Exception error, string folder) => error switch
    {
        OutputException refused => new(refused.Diagnostic, ExitCodes.For([refused.Diagnostic])),
        DeploymentException refused => new(refused.Diagnostic, ExitCodes.For([refused.Diagnostic])),
        AggregateException { InnerExceptions: [var inner, ..] } => Of(inner, folder),
        OperationCanceledException => new(DiagnosticCodes.Interrupted.At(Nowhere, "stopped; what was published before is as it was"), ExitCodes.Interrupted),
        UnauthorizedAccessException => Machine("the system does not permit this", error, folder),
        IOException io when IsFull(io) => Machine("the disk is full", error, folder),
        IOException => Machine("the system reports", error, folder),
        _ => new(DiagnosticCodes.InternalError.At(Nowhere, $"internal error: {error.GetType().Name}: {FirstLine(error.Message)}", $"this is a fault of StaticPress: please report it with the command and, if you can, the file (CONTRIBUTING.md says how)"), ExitCodes.Machine),
    };

    private static readonly SourceLocation Nowhere = new("");

    private static Failure Machine(string what, Exception error, string folder) =>
        new(DiagnosticCodes.MachineFailed.At(Nowhere, $"{what}: {FirstLine(error.Message).Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)}"), ExitCodes.Machine);

    // ENOSPC is 28 on Linux and macOS, EDQUOT 122 and 69; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
    private static bool IsFull(IOException error) => (error.HResult & 0xFFFF) is 28 or 122 or 69 or 0x70 or 0x27;

    private static string FirstLine(string message) => message.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? message[..end] : message;
}
