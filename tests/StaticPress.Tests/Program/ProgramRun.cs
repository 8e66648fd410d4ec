using StaticPress.Program.Commands;
using StaticPress.Program.Printing;

namespace StaticPress.Tests.Program;

/// <summary>The whole program in a folder of its own: arguments in, what it printed and its exit code out.</summary>
internal sealed class ProgramRun : IDisposable
{
    public const string Settings = "title: The Courier\nurl: https://courier.example/press/\nlanguage: en\ntime_zone: Europe/Oslo\n";
    public const string Article = "Ferry Sails Again\n\nOslo, March 3 (Courier) The ferry sailed again on Monday after eleven weeks.\n\nThe captain was pleased.\n\n03/03/2026\n";

    private readonly StringWriter written = new() { NewLine = "\n" };
    private readonly StringWriter told = new() { NewLine = "\n" };
    private bool isInside;

    public string Folder { get; private init; } = Directory.CreateTempSubdirectory("program-").FullName;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>What a command that still runs has printed.</summary>
    public (string Out, string Error) SoFar
    {
        get
        {
            return (Snapshot(written), Snapshot(told));
        }
    }

    public bool Colored { get; init; }

    public int Width { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>A publication of one article.</summary>
    public static ProgramRun WithPublication() => PublicationUntil(CancellationToken.None);

    /// <summary>The same, for a command that runs until it is interrupted.</summary>
    public static ProgramRun PublicationUntil(CancellationToken interruption)
    {
        var run = new ProgramRun { Cancellation = interruption };
        run.Write("staticpress.yml", Settings);
        run.Write("seeds/ferry.txt", Article);
        return run;
    }

    public int Run(params string[] arguments)
    {
        var (output, errors) = (TextWriter.Synchronized(written), TextWriter.Synchronized(told));
        written.GetStringBuilder().Clear();
        told.GetStringBuilder().Clear();
        var paint = Colored ? Paint.Colored : Paint.Plain;
        var exitCode = CommandLine.Run(arguments, new Terminal(output, errors, paint, paint, ShowsProgress: false, Width), Folder, new Noon(), Cancellation);
        (Out, Error) = (written.ToString(), told.ToString());
        return exitCode;
    }

    // The writer is in use elsewhere: a text that is half a line is as good as none.
    private static string Snapshot(StringWriter writer)
    {
        try
        {
            return writer.ToString();
        }
        catch (ArgumentOutOfRangeException)
        {
            return "";
        }
    }

    public void Write(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    /// <summary>The program started in a folder below this one.</summary>
    public ProgramRun In(string folder) => new() { Folder = Path.Combine(Folder, folder), isInside = true };

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Every file below a folder with its content.</summary>
    public IReadOnlyList<string> Files(string path) => [.. Directory.EnumerateFiles(Path.Combine(Folder, path), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file}: {File.ReadAllText(file)}")];

    public bool Has(string path) => File.Exists(Path.Combine(Folder, path));

    public void Dispose()
    {
        if (!isInside) Directory.Delete(Folder, recursive: true);
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
