using StaticPress.Configuration;
using StaticPress.Diagnostics;

namespace StaticPress.Program;

/// <summary>What the program answers to the shell.</summary>
internal static class ExitCodes
{
    // Where to publish is the user's choice, what is published is content, another build or a damaged list is neither.
    private static readonly string[] OfUsage = [DiagnosticCodes.DestinationForbidden.Id, DiagnosticCodes.DestinationNotOurs.Id, DiagnosticCodes.NoRepository.Id, DiagnosticCodes.BranchHoldsSources.Id];
    private static readonly string[] OfMachine = [DiagnosticCodes.DestinationBusy.Id, DiagnosticCodes.OutputManifestDamaged.Id, DiagnosticCodes.GitMissing.Id, DiagnosticCodes.PushFailed.Id];

    public const int Done = 0;

    /// <summary>The content has errors; nothing was published.</summary>
    public const int Content = 1;

    /// <summary>Wrong usage or configuration.</summary>
    public const int Usage = 2;

    /// <summary>Disk, permission: not the author's mistake and not ours.</summary>
    public const int Machine = 3;

    /// <summary>The built site has mistakes.</summary>
    public const int Checks = 4;

    /// <summary>128 and the number of the interrupting signal, as shells have it.</summary>
    public const int Interrupted = 130;

    /// <summary>The code for a command that these diagnostics kept from its work.</summary>
    public static int For(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(one => one.Severity == Severity.Error).ToList();
        if (errors.Exists(one => OfMachine.Contains(one.Code, StringComparer.Ordinal))) return Machine;
        return errors.Exists(one => one.Location.Path == SettingsReader.FileName || OfUsage.Contains(one.Code, StringComparer.Ordinal)) ? Usage : Content;
    }
}
