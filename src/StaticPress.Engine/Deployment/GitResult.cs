using System.Text;

namespace StaticPress.Deployment;

/// <summary>What one run of git answered.</summary>
internal sealed record GitResult(int ExitCode, byte[] Bytes, string Error)
{
    public bool IsDone => ExitCode == 0;

    public string Text => Encoding.UTF8.GetString(Bytes).TrimEnd('\n', '\r');

    /// <summary>The lines of what git told that say something: advice and progress left out.</summary>
    public string Told => string.Join('\n', Error.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("hint:", StringComparison.Ordinal)).TakeLast(4));
}
