using System.Reflection;

namespace StaticPress.Program;

/// <summary>The program's version, as <c>--version</c> says it.</summary>
internal static class ProgramVersion
{
    // Without what a build may hang on behind a plus.
    public static string Of() => (typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
