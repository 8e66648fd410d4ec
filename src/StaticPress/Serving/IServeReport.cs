using StaticPress.Diagnostics;

namespace StaticPress.Program.Serving;

/// <summary>Hears what happens while a preview runs.</summary>
internal interface IServeReport
{
    /// <param name="wished">The port that was asked for, where it was taken; else the port itself.</param>
    void Listening(Uri address, int wished, bool isOpenToOthers);

    void Ready(int articles, int parsed, TimeSpan elapsed);

    /// <param name="changed">Relative to the publication.</param>
    void Renewed(IReadOnlyCollection<string> changed, int parsed, LiveNews news, TimeSpan elapsed);

    /// <summary>All that is wrong now, where it is not what was wrong before.</summary>
    void Told(IReadOnlyList<Diagnostic> fresh, int errorsBefore, int errorsNow);
}
