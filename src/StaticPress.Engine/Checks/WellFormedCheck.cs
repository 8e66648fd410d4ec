using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>XML and JSON files can be parsed.</summary>
internal sealed class WellFormedCheck : ICheck
{
    public void Look(BuiltFile file, Findings findings)
    {
        if (file.Damage is var (line, column, message)) findings.Add(DiagnosticCodes.DamagedFile, file.At(line, column), message);
    }
}
